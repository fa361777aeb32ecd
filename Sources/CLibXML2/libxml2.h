// What Swift sees of libxml2.
//
// Without ICU: its headers and those that Foundation brings along define the same names. They only add
// fields to the end of a structure that is not used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
