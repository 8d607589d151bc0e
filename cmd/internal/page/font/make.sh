#!/bin/sh
# Makes ocrb.woff2 from Debian's fonts-ocr-b: the characters of a zone and what else a drawing of it shows.
# apt-get install fonts-ocr-b python3-fonttools python3-brotli
set -eu
cd "$(dirname "$0")"
/usr/bin/python3 -m fontTools.subset /usr/share/fonts/opentype/ocr-b/OCRB.otf \
	--text=' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz<>?' \
	--layout-features='' --no-hinting --no-recalc-timestamp --flavor=woff2 --output-file=ocrb.woff2
