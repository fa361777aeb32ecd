# make demo     build, import the fixtures into demo.sqlite, and show what can be asked
# make test     run all tests
# make setup    check the toolchain, install what the build needs and does not find
# make tools    install the outside programs that tests use
# make lint     check the form of the code
# make format   bring the code into that form
# make record   run the tests and record the expected output of the command line anew
# make bench    measure how fast citations are read
# make bench-import  import as many invented documents as the whole Wilson archive has, twice (COUNT=16756)
# make bench-kill    kill an import at twenty random moments and check what is left (COUNT=2000, SEED=1957)
# make release  build .build/release/kartoteka, with nothing of Swift's needed beside it

CONFIGURATION ?= debug
KARTOTEKA := .build/$(CONFIGURATION)/kartoteka
SWIFT_MINIMUM := 6.2
SOURCES := Package.swift Migrations Sources Tests

.PHONY: demo test setup tools lint format record bench bench-import bench-kill release build

demo: build
	@rm -f demo.sqlite demo.sqlite-shm demo.sqlite-wal
	@export KARTOTEKA_CATALOG=demo.sqlite; \
	run() { printf '\n$$ kartoteka'; for word in "$$@"; do \
	    case $$word in *[!A-Za-z0-9_./=-]*) printf " '%s'" "$$word";; *) printf ' %s' "$$word";; esac; \
	  done; printf '\n'; $(KARTOTEKA) "$$@"; }; \
	run import Fixtures/documents && \
	run search '"handed to Han Sang-muk"' && \
	run refs && \
	run report coverage -p fond=09901
	@printf '\nThe catalog is demo.sqlite. Ask it more: KARTOTEKA_CATALOG=demo.sqlite $(KARTOTEKA) help\n'

build: setup
	@swift build --configuration $(CONFIGURATION) --product kartoteka

test: setup
	@swift test

record: setup
	@RECORD_GOLDEN=1 swift test

release: setup
	@swift build --configuration release --product kartoteka --static-swift-stdlib

# Installs the packages in $$missing, with apt-get where there is one; $(1) is who asks.
define install_missing
[ -z "$$missing" ] || { \
  install="apt-get install -y$$missing"; \
  command -v apt-get >/dev/null || { \
    echo "$(1): install what Debian calls$$missing" >&2; exit 1; }; \
  if [ "$$(id -u)" != 0 ]; then \
    command -v sudo >/dev/null || { echo "$(1): run as root: $$install" >&2; exit 1; }; \
    root=sudo; \
  fi; \
  echo "$(1): $$root $$install"; \
  $$root apt-get update -qq && $$root env DEBIAN_FRONTEND=noninteractive $$install -qq >/dev/null; }
endef

tools:
	@missing=; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	command -v pandoc >/dev/null || missing="$$missing pandoc"; \
	$(call install_missing,tools)

bench: setup
	swift build --configuration release --product kartoteka-benchmark
	.build/release/kartoteka-benchmark

bench-import bench-kill: setup
	swift build --configuration release --product kartoteka
	swift build --configuration release --product kartoteka-benchmark
	.build/release/kartoteka-benchmark $(@:bench-%=%) $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

lint:
	@swift format lint --strict --recursive $(SOURCES)

format:
	@swift format --in-place --recursive $(SOURCES)

# Swift itself is not installed here: https://www.swift.org/install tells how.
setup:
	@command -v swift >/dev/null || { \
	  echo 'setup: there is no swift; install $(SWIFT_MINIMUM) or later: https://www.swift.org/install' >&2; exit 1; }
	@version=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1); \
	oldest=$$(printf '%s\n%s\n' "$$version" $(SWIFT_MINIMUM) | sort -V | head -n 1); \
	[ "$$oldest" = $(SWIFT_MINIMUM) ] || { \
	  echo "setup: Swift $$version is too old; install $(SWIFT_MINIMUM) or later: https://www.swift.org/install" >&2; exit 1; }
	@[ "$$(uname)" = Darwin ] && exit; missing=; \
	[ -e /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -e /usr/include/libxml2/libxml/parser.h ] || missing="$$missing libxml2-dev"; \
	[ -e /usr/include/archive.h ] || missing="$$missing libarchive-dev"; \
	$(call install_missing,setup)
