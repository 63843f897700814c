#!/usr/bin/env bash
# SPDX-FileCopyrightText: Sasae developers
# SPDX-License-Identifier: EPL-2.0
# Opens the workbooks of all sheets of the samples with LibreOffice, recalculates and saves them, and compares:
#   sheets-office-test.sh [COMMAND ...]
# COMMAND runs Sasae without a window; without one ./sasae. Run by hand: LibreOffice (soffice) and poppler (pdfinfo,
# pdftotext) are too large for every build.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -gt 0 ] || set -- "$root/sasae"
for tool in soffice pdfinfo pdftotext; do
    command -v "$tool" >/dev/null || { echo "sheets: $tool is missing; install LibreOffice Calc and poppler-utils." >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

fail() {
    echo "sheets: $1" >&2
    failures=$((failures + 1))
}

# convert FORMAT FOLDER FILE...: with a profile of its own, so that an open LibreOffice does not matter
convert() {
    local format=$1 folder=$2
    shift 2
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$format" --outdir "$folder" "$@" \
        >"$work/soffice.log" 2>&1 || { cat "$work/soffice.log" >&2; fail "LibreOffice failed"; }
}

"$@" export --sheet all --to xlsx -o "$work/xlsx" "$root"/samples/*.sasae >/dev/null
mkdir "$work/recalculated" "$work/pdf" "$work/before" "$work/after"
convert xlsx:'Calc MS Excel 2007 XML' "$work/recalculated" "$work"/xlsx/*.xlsx
convert pdf "$work/pdf" "$work"/xlsx/*.xlsx
# All worksheets as text: what a person sees must be the same after LibreOffice calculated and saved it.
convert 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' "$work/before" "$work"/xlsx/*.xlsx
convert 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' "$work/after" "$work"/recalculated/*.xlsx

checked=0
for book in "$work"/xlsx/*.xlsx; do
    name=$(basename "$book" .xlsx)
    checked=$((checked + 1))
    [ -s "$work/recalculated/$name.xlsx" ] || { fail "$name cannot be opened"; continue; }
    found=0
    for text in "$work/before/$name"-*.csv; do
        [ -e "$text" ] || continue
        found=$((found + 1))
        cmp -s "$text" "$work/after/$(basename "$text")" || fail "$name is not the same after calculating: $(basename "$text")"
        if grep -q '#NAME?\|#REF!\|#VALUE!\|Err:' "$text"; then fail "$name shows an error in a cell"; fi
    done
    [ "$found" -gt 0 ] || fail "$name has no worksheet"
    case $name in
    *-plan)
        pages=$(pdfinfo "$work/pdf/$name.pdf" | sed -n 's/^Pages: *//p')
        size=$(pdfinfo "$work/pdf/$name.pdf" | sed -n 's/^Page size: *//p')
        [ "$pages" = 1 ] || fail "$name prints on $pages pages instead of one"
        case $size in 119[01]*" x 84"[12]*) ;; *) fail "$name prints on $size instead of A3 landscape" ;; esac
        ;;
    esac
    pdftotext "$work/pdf/$name.pdf" "$work/text"
    grep -q '[^[:space:]]' "$work/text" || fail "$name prints nothing"
done
echo "sheets: $checked workbooks checked, $failures failures"
[ "$failures" -eq 0 ]
