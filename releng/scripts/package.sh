# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# ./sasae package: an application with its own Java runtime, and a .deb on Debian.

SASAE_PACKAGE="$SASAE_CACHE/package"

# What the platform and the libraries use, and what no analysis of class files finds: the encodings of Japanese
# files, the Japanese calendar and locale data, zip file systems, cryptography.
SASAE_MODULES=java.se,jdk.unsupported,jdk.xml.dom,jdk.httpserver,jdk.net,jdk.charsets,jdk.localedata,jdk.zipfs,jdk.management,jdk.crypto.ec

make_package() {
    local image="$SASAE_PACKAGE/sasae"
    have jpackage || die "This JDK has no jpackage: install a full JDK $SASAE_MIN_JAVA or newer and set JAVA_HOME to it."
    [ "$(host_os)" != linux ] || require_packaging_tools
    rm -rf "$SASAE_PACKAGE"
    mkdir -p "$SASAE_PACKAGE"
    make_image
    say "The application is in ${image#"$SASAE_ROOT"/}: start bin/sasae there."
    if [ "$(host_os)" = linux ] && have dpkg-deb; then
        make_deb "$image"
    fi
}

require_packaging_tools() {
    local missing=()
    have objcopy || missing+=(binutils)
    if have dpkg-deb; then
        have fakeroot || missing+=(fakeroot)
    fi
    [ ${#missing[@]} -eq 0 ] && return
    apt_usable || die "Packaging needs ${missing[*]}: install it and start again."
    apt_install "${missing[@]}"
}

app_version() {
    sed -n 's/^Bundle-Version: \([0-9.]*[0-9]\).*/\1/p' "$SASAE_ROOT/bundles/org.sasae.app/META-INF/MANIFEST.MF"
}

# The second launcher, for headless commands. Only system properties: arguments given by a user would replace
# arguments given here.
write_cli_launcher() {
    cat <<TEXT
main-jar=plugins/$1
main-class=org.eclipse.equinox.launcher.Main
java-options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Declipse.application=org.sasae.cli.app -Dosgi.instance.area=@none -Dosgi.nl=$(app_language) -Dosgi.splashLocation=
win-console=true
linux-shortcut=false
TEXT
}

make_image() {
    local input="$SASAE_PACKAGE/input" launcher
    say "Making the application ..."
    cp -R "$SASAE_APP" "$input"
    # What running from the source tree left behind.
    rm -rf "$input"/classes.jsa "$input"/workspace "$input"/configuration/org.eclipse.* "$input"/configuration/*.log
    launcher=$(cd "$input/plugins" && printf '%s\n' org.eclipse.equinox.launcher_*.jar)
    write_cli_launcher "$launcher" >"$SASAE_PACKAGE/sasae-cli.properties"
    jpackage --type app-image --name sasae --app-version "$(app_version)" --vendor Sasae \
        --dest "$SASAE_PACKAGE" --input "$input" \
        --main-jar "plugins/$launcher" --main-class org.eclipse.equinox.launcher.Main \
        --java-options "-XX:+UseSerialGC" --java-options "--enable-native-access=ALL-UNNAMED" \
        --java-options "-Dosgi.nl=$(app_language)" \
        --add-modules "$SASAE_MODULES" --jlink-options "--strip-debug --no-man-pages --no-header-files --generate-cds-archive" \
        --add-launcher "sasae-cli=$SASAE_PACKAGE/sasae-cli.properties" ||
        die "jpackage failed; its message is above."
    keep_launcher_only "$SASAE_PACKAGE"/sasae/lib/app/*.cfg
    rm -rf "$input" "$SASAE_PACKAGE/sasae-cli.properties"
}

# jpackage puts every jar on the class path. All but the launcher are bundles, which Equinox loads itself.
keep_launcher_only() {
    local file
    for file; do
        sed -e '/^app\.classpath=/{/equinox\.launcher_/!d;}' "$file" >"$file.new"
        mv "$file.new" "$file"
    done
}

make_deb() {
    say "Making the Debian package ..."
    jpackage --type deb --name sasae --app-version "$(app_version)" --vendor Sasae \
        --dest "$SASAE_PACKAGE" --app-image "$1" \
        --description "Workbench for preventive care management in Japan" \
        --linux-package-name sasae --linux-deb-maintainer developers@sasae.invalid --linux-menu-group Office --linux-shortcut \
        --linux-package-deps "libgtk-3-0t64 | libgtk-3-0" ||
        die "jpackage could not make the Debian package; its message is above."
    say "The Debian package is $(cd "$SASAE_PACKAGE" && printf '%s\n' *.deb) in .sasae/package."
}
