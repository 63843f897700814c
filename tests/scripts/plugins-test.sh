#!/usr/bin/env bash
# SPDX-FileCopyrightText: Sasae developers
# SPDX-License-Identifier: EPL-2.0
# Adds plug-ins to a copy of the built product and removes them again, as a user does: plugins-test.sh PRODUCT REPOSITORY
# PRODUCT is the folder of the materialised product, REPOSITORY the p2 repository of the example municipality.
set -euo pipefail

[ $# -eq 2 ] || { echo "Usage: plugins-test.sh PRODUCT REPOSITORY" >&2; exit 2; }
product=$1
repository=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$product" "$work/sasae"
example=org.sasae.example.municipality.feature
failures=0

# Where the system allows it, the program has no network at all.
offline=()
if unshare -rn true 2>/dev/null; then
    offline=(unshare -rn)
fi

# sasae ARGUMENT...: runs a command; its output is in $out, its exit code in $code.
sasae() {
    code=0
    out=$("${offline[@]}" "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
        -jar "$work"/sasae/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -nl en -data @none \
        -application org.sasae.cli.app "$@" 2>&1) || code=$?
}

# that WHAT COMMAND...: one line of the report.
that() {
    local what=$1
    shift
    if "$@"; then
        echo "ok      $what"
    else
        echo "FAILED  $what"
        printf '        exit code %s, output:\n%s\n' "$code" "$out"
        failures=$((failures + 1))
    fi
}

ended_with() { [ "$code" -eq "$1" ]; }
says() { grep -q -- "$1" <<<"$out"; }
says_nothing_of() { ! grep -q -- "$1" <<<"$out"; }
has_file() { compgen -G "$work/sasae/plugins/$1" >/dev/null; }
has_no_file() { ! has_file "$1"; }

case_with_resource() {
    cat <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<care:CareCase xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:care="urn:sasae:care" xmlns:example="urn:sasae:municipality:example" xmi:id="_c" formatVersion="1" profileId="example">
  <client xmi:id="_p" name="見本 太郎">
    <extensions xsi:type="example:Neighbourhood" xmi:id="_n" profileId="example" association="みなと町内会"/>
  </client>
  <plans xmi:id="_1" planTypeId="managementA">
    <overallIssues xmi:id="_i">
      <goals xmi:id="_g">
        <supportRows xmi:id="_r" category="RESIDENT_PROGRAMME" content="週1回、みなとカフェで話す"/>
      </goals>
    </overallIssues>
  </plans>
</care:CareCase>
XML
}
case_with_resource >"$work/case.sasae"

sasae rules
that "the product knows no rule of the example" says_nothing_of R-EXA-01
sasae plugins list "$repository"
that "the repository offers the example" says "$example"
sasae check "$work/case.sasae"
that "a case with items of a missing plug-in can be checked" says_nothing_of R-EXA-01

sasae plugins install "$repository" no.such.feature
that "an unknown id is refused" ended_with 2
that "… and said" says "no plug-in no.such.feature"
sasae plugins install "$work/nowhere" "$example"
that "a folder without a repository is refused" ended_with 2
sasae plugins remove "$example"
that "what is not there is not removed" ended_with 2

sasae plugins install "$repository" "$example"
that "the example is installed" ended_with 0
that "its bundle is in the program" has_file 'org.sasae.example.municipality_*.jar'
sasae plugins list
that "it is listed" says "$example"
sasae rules
that "its rule is there" says R-EXA-01
that "… and the plug-in it comes from" says org.sasae.example.municipality
sasae check "$work/case.sasae"
that "its rule finds something in a case of the municipality" says R-EXA-01
sasae check --profile none "$work/case.sasae"
that "… and nothing with the national rules" says_nothing_of R-EXA-01
sasae plugins install "$repository" "$example"
that "installing it twice is refused" ended_with 2

sasae plugins remove "$example"
that "the example is removed" ended_with 0
# The command that removes a plug-in still runs with it, so the next one deletes the files.
sasae plugins
that "it is no longer listed" says_nothing_of "$example"
that "its bundle is gone" has_no_file 'org.sasae.example.municipality_*.jar'
sasae rules
that "so is its rule" says_nothing_of R-EXA-01
that "the other rules are still there" says R-FRM-02

sasae plugins remove org.sasae.municipality.yokohama.feature
that "a municipality that came with the product can be removed" ended_with 0
sasae rules
that "its rules are gone" says_nothing_of R-YOK-01
that "the rules of the other municipality stay" says R-MIN-01

[ "$failures" -eq 0 ] || { echo "$failures failed"; exit 1; }
