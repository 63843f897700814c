#!/usr/bin/env bash
# SPDX-FileCopyrightText: Sasae developers
# SPDX-License-Identifier: EPL-2.0
# Copies the example municipality under a new name: new-municipality.sh mycity
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
name=${1:-}
if ! [[ $name =~ ^[a-z][a-z0-9]+$ ]]; then
    echo "Usage: new-municipality.sh NAME, with a short name of small letters such as mycity" >&2
    exit 2
fi
cd "$root/examples"
[ ! -e "org.sasae.$name.municipality" ] || { echo "There is an org.sasae.$name.municipality already." >&2; exit 1; }
class=$(printf '%.1s' "$name" | tr '[:lower:]' '[:upper:]')${name#?}

for part in municipality municipality.tests municipality.feature repository; do
    cp -R "org.sasae.example.$part" "org.sasae.$name.$part"
    rm -rf "org.sasae.$name.$part/target"
done
find "org.sasae.$name".* -depth \( -name '*example*' -o -name '*Example*' \) ! -name examples | while IFS= read -r path; do
    file=$(basename "$path")
    file=${file//example/$name}
    mv "$path" "$(dirname "$path")/${file//Example/$class}"
done
# A case pack is known by its id, so that the copy needs one of its own.
pack_id=$(sed -n 's/^id: *//p' "org.sasae.$name.municipality/training/cleaning-day/pack.yaml")
new_pack_id=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed 's/\(........\)\(....\).\(...\).\(...\)/\1-\2-4\3-a\4-/')
# R-EXA-01 becomes R-MYC-01: three letters say where a rule comes from.
letters=$(printf '%.3s' "$name" | tr '[:lower:]' '[:upper:]')
find "org.sasae.$name".* -type f -print0 | while IFS= read -r -d '' file; do
    # "examples" stays: the parent project is called so, and the worked plans of a case pack.
    sed -e "s/R-EXA-/R-$letters-/g" -e "s/example\([^s]\)/$name\1/g" -e "s/example\$/$name/" \
        -e "s/Example/$class/g" -e "s/$pack_id/$new_pack_id/g" "$file" >"$file.new"
    mv "$file.new" "$file"
done

sed "s#^  </modules>#    <module>org.sasae.$name.municipality</module>\\
    <module>org.sasae.$name.municipality.tests</module>\\
    <module>org.sasae.$name.municipality.feature</module>\\
    <module>org.sasae.$name.repository</module>\\
  </modules>#" pom.xml >pom.xml.new
mv pom.xml.new pom.xml
echo "Made org.sasae.$name.municipality in examples/. Next: ./test org.sasae.$name.municipality.tests"
