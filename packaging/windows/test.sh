#!/usr/bin/env bash
# Tests dist/Makerbench-Setup-<version>.exe in a fresh Windows under Wine, on a screen of its own, in build/wine/test.
# Every check is one line; pictures for the eye are in build/windows/pictures. Words after it choose among the
# steps: release, upgrade, rules, pages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name='Windows test'
. packaging/shell/apt.sh
. packaging/windows/wine.sh
python=build/package-venv/bin/python
work=build/windows/test
version="$("$python" -c 'import makerapp; print(makerapp.__version__)')"
old_version=0.3.0

missing=()
command -v Xvfb >/dev/null || missing+=(xvfb)
command -v xdotool >/dev/null || missing+=(xdotool)
command -v import >/dev/null || missing+=(imagemagick)
[ -f /usr/share/i18n/locales/de_DE ] || missing+=(locales)
[ -f /usr/share/wine/fonts/marlett.ttf ] || missing+=(fonts-wine)
[ ${#missing[@]} -eq 0 ] || apt_install "a screen, keys, pictures, languages and fonts to test with" "${missing[@]}"
wine_install

# A user as they are: letters of three scripts, a space and a sign that shells and markup stumble over.
export USER='Bücher & José ñ 李' LC_ALL=C.UTF-8
mkdir -p "$work" build/windows/pictures
rm -f build/windows/pictures/*
wine_make build/wine/test
export WINEDLLOVERRIDES="$WINEDLLOVERRIDES;mscms=n"
mingw -shared -nostartfiles -e DllMain -o "$WINEPREFIX/drive_c/windows/system32/mscms.dll" packaging/windows/wine/mscms.c
mingw -municode -mconsole -o "$work/look.exe" packaging/windows/testing/look.c -lgdi32

say "making the installers to compare with"
small="$work/small"
rm -rf "$small"
mkdir -p "$small/_internal/folder with spaces"
mingw -mwindows -o "$small/Makerbench.exe" packaging/windows/testing/stand_in.c
printf 'a part' >"$small/_internal/part.dll"
printf 'another' >"$small/_internal/folder with spaces/100% \$part ñ.txt"
for each in "$old_version" "$version"; do
    packaging/windows/installer.sh --fast "$each" "$small" "$work/Small-Setup-$each.exe"
done
packaging/windows/installer.sh --fast "$old_version" build/windows/dist/Makerbench "$work/Makerbench-Setup-$old_version.exe"

# Windows' languages come from the system's; these belong to the test alone.
for each in en_US de_DE fr_FR es_ES; do
    [ -d "$work/locales/$each.UTF-8" ] || { mkdir -p "$work/locales" && localedef -i "$each" -f UTF-8 "$work/locales/$each.UTF-8" || true; }
done

# A Windows has Segoe UI; Noto Sans is a little wider, so what fits here fits there.
cp makerapp/assets/fonts/NotoSans-Regular.ttf makerapp/assets/fonts/NotoSans-Bold.ttf "$WINEPREFIX/drive_c/windows/Fonts/"
cp /usr/share/wine/fonts/marlett.ttf makerapp/assets/fonts/WenQuanYiMicroHei.ttc "$WINEPREFIX/drive_c/windows/Fonts/"
settings="$WINEPREFIX/drive_c/settings.reg"
cat >"$settings" <<'SETTINGS'
REGEDIT4

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Segoe UI"="Noto Sans"
"MS Shell Dlg"="Noto Sans"
"MS Shell Dlg 2"="Noto Sans"
"Tahoma"="Noto Sans"
"Verdana"="Noto Sans"

[HKEY_CURRENT_USER\Software\Wine\Explorer]
"Desktop"="Default"

[HKEY_CURRENT_USER\Software\Wine\Explorer\Desktops]
"Default"="1366x768"

[HKEY_CURRENT_USER\Control Panel\Colors]
"ActiveTitle"="236 233 227"
"GradientActiveTitle"="236 233 227"
"InactiveTitle"="236 233 227"
"GradientInactiveTitle"="236 233 227"
"TitleText"="33 31 27"
"InactiveTitleText"="33 31 27"
"Background"="222 218 210"
SETTINGS
in_wine 60 regedit /S 'C:\settings.reg'
# A Windows takes letters that a font lacks from another; the user's name has some.
in_wine 20 reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontLink\SystemLink' /f /v 'Noto Sans' \
    /t REG_MULTI_SZ /d 'WenQuanYiMicroHei.ttc,WenQuanYi Micro Hei' >/dev/null
wine_end

"$python" packaging/windows/test.py "$WINEPREFIX" "$work" "$@"
