@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Runs a headless command.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Sasae needs Java 21 or newer: install it, or set JAVA_HOME to its folder. 1>&2
    exit /b 3
)
for %%F in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
"%JAVA%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED %SASAE_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -nl ja -data @none -application org.sasae.cli.app %*
exit /b %errorlevel%
