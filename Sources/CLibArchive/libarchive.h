// What Swift sees of libarchive.
#include <archive.h>
#include <archive_entry.h>
