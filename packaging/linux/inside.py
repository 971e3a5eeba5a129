"""Checks of the package inside a small system: a maker installs it, works with it, updates it, takes it away."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import facts
import previous
import xwd
from checking import Checks, expect
from chroot import Chroot

ANNA = "anna"
# A user and a home with letters that are not in ASCII, and a blank.
JURGEN = "juergen"
JURGENS_HOME = "/home/jürgen ñ"
OFFSCREEN = "QT_QPA_PLATFORM=offscreen"
DATA = ".local/share/Makerbench"
ORDERS_FILE = facts.ROOT / "tests" / "data" / "importing" / "shopify_statuses.csv"
OLD_DATABASE = facts.ROOT / "tests" / "data" / "databases" / f"{previous.VERSION}.sqlite3.gz"
# Waits for the window, asks X what it is, starts the program a second time, takes the picture.
LOOK_AT_WINDOW = """
mkdir -p screen && Xvfb :77 -screen 0 1366x768x24 -fbdir screen -nolisten tcp >screen/log 2>&1 &
export DISPLAY=:77
for second in $(seq 30); do sleep 0.3; xwininfo -root >/dev/null 2>&1 && break; done
makerbench & first=$!
for second in $(seq 100); do
    window="$(xwininfo -root -tree | sed -n 's/^ *\\(0x[0-9a-f]*\\) "Makerbench": ("makerbench" "@CLASS@").*/\\1/p')"
    [ -n "$window" ] && break
    sleep 0.3
done
[ -n "$window" ] || { xwininfo -root -tree; exit 3; }
sleep 4
xprop -id "$window" WM_CLASS _GTK_APPLICATION_ID _NET_WM_NAME _NET_WM_ICON | cut -c1-120
timeout 20 makerbench; echo "second start: $?"
kill -0 "$first" && echo "the first is still there"
cp screen/Xvfb_screen0 screen.xwd
kill -TERM "$first"; wait "$first" || true
"""


class Inside:
    """The checks, in the order of a maker's life with the program; each relies on those before it."""

    def __init__(self, checks: Checks, system: Chroot, pictures: Path) -> None:
        self._checks = checks
        self._system = system
        self._pictures = pictures
        self._orders: list[str] = []

    def shell(self, script: str, *, user: str = "root", network: bool = True, timeout: float = 300) -> str:
        """Run a script inside and give what it said. Raises ``Failed`` where it does not end with 0."""
        ran = self._system.run(script, user=user, network=network, timeout=timeout)
        expect(ran.returncode == 0, f"{script.strip().splitlines()[0]} … ended with {ran.returncode}:\n{ran.stdout}")
        return ran.stdout

    def put(self, file: Path) -> str:
        """Copy a file into the system; gives its path there."""
        shutil.copy(file, self._system.path("/srv"))
        self._system.path(f"/srv/{file.name}").chmod(0o644)
        return f"/srv/{file.name}"

    def settle_in(self) -> None:
        """Refresh the package lists, and make the users."""
        self.shell("apt-get -q update")
        self.shell(f"useradd -m {ANNA} && useradd -m -d '{JURGENS_HOME}' {JURGEN} && mkdir -m 1777 /tmp/.X11-unix")
        self.put(ORDERS_FILE)

    def install(self, package: Path) -> str:
        """As apt does it for a file, with declared dependencies only."""
        before = self.count_packages()
        said = self.shell(f"apt-get -q -y --no-install-recommends install {self.put(package)}", timeout=600)
        added = self.count_packages() - before
        space = next((line for line in said.splitlines() if "disk space will be used" in line), "")
        missing = self.shell("ldconfig -p >/dev/null; dpkg --audit; dpkg --verify makerbench")
        expect(not missing.strip(), missing)
        return f"{added} packages. {space.strip()}"

    def count_packages(self) -> int:
        """Packages installed inside."""
        return len(self.shell("dpkg-query -W").splitlines())

    def version(self) -> str:
        """``--version`` without any screen."""
        said = self.shell("makerbench --version", user=ANNA).strip()
        expect(said == f"{facts.PRODUCT_NAME} {facts.__version__}", f"it said {said!r}")
        return said

    def no_screen(self) -> str:
        """Started where there is no screen, it says so instead of dying."""
        ran = self._system.run("makerbench", user=ANNA, timeout=30)
        expect(ran.returncode == 2 and "no screen" in ran.stdout, f"it ended with {ran.returncode}: {ran.stdout}")
        return ran.stdout.strip()

    def self_check(self, user: str, where: str, setting: str, *, network: bool = True) -> str:
        """The program's own check of its installation; its report and pictures are kept to be looked at."""
        ran = self._system.run(f"{setting} makerbench --self-check {where}", user=user, network=network)
        folder = self._system.path(f"{self._system.home_of(user)}/{where}")
        kept = self._pictures / f"{user}-{where}"
        for file in ("report.json", "report.txt", "window.png", "wizard.png", "packing-slip.png", "packing-slip.pdf"):
            if (folder / file).is_file():
                kept.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(folder / file, kept / file)
        expect((folder / "report.json").is_file(), f"ended with {ran.returncode}, no report:\n{ran.stdout}")
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        wrong = [f"{check['name']}: {check['detail']}" for check in report["checks"] if not check["ok"]]
        expect(
            ran.returncode == 0 and report["ok"] and not wrong, f"{ran.returncode}\n" + "\n".join(wrong) + ran.stdout
        )
        expect((folder / "window.png").is_file(), "no picture of the window")
        expect((folder / "packing-slip.pdf").read_bytes().startswith(b"%PDF-"), "no packing slip")
        return f"{len(report['checks'])} checks"

    def verbs(self, user: str) -> str:
        """Bring in a file, list, print, check: without the window, without a network."""
        said = self.shell(
            f"""set -e
            makerbench import /srv/{ORDERS_FILE.name} --json > import.json
            makerbench print packing-slip --view all --output slips.pdf
            makerbench tracking RM123456785GB
            makerbench check""",
            user=user,
            network=False,
        )
        home = self._system.path(self._system.home_of(user))
        found = json.loads((home / "import.json").read_text(encoding="utf-8"))["files"][0]["orders"]["new"]
        expect(found > 0 and (home / "slips.pdf").read_bytes().startswith(b"%PDF-"), said)
        expect("Royal Mail" in said and " 0 findings" in said, said)
        expect(len(self.orders(user)) == found, f"{found} came in, {len(self.orders(user))} are listed")
        return f"{found} orders"

    def orders(self, user: str) -> list[str]:
        """The numbers of all orders of a user, as the program lists them."""
        listed = json.loads(self.shell("makerbench orders --json", user=user))
        return sorted(order["number"] for order in listed)

    def screen(self) -> str:
        """A virtual screen, which comes after: what the window needs must have come with the program."""
        self.shell("apt-get -q -y --no-install-recommends install xvfb x11-utils xauth", timeout=600)
        return ""

    def window(self) -> str:
        """The real window on X, what a desktop knows it by, and a second start."""
        said = self.shell(LOOK_AT_WINDOW.replace("@CLASS@", facts.WM_CLASS), user=ANNA, timeout=120)
        expect(f'"{facts.WM_CLASS}"' in said and f'"{facts.APP_ID}"' in said, said)
        expect("second start: 0" in said and "the first is still there" in said, said)
        screen = self._system.path(f"/home/{ANNA}/screen.xwd")
        picture = self._pictures / "window.png"
        width, height = xwd.to_png(screen, picture)
        expect(len(set(screen.read_bytes()[4096::997])) > 20, "the screen is empty")
        return f"{width} x {height}, {picture}"

    def purge(self, user: str) -> str:
        """Nothing of the program stays, and all of the maker's data does."""
        data = self._system.path(f"{self._system.home_of(user)}/{DATA}/makerbench.sqlite3")
        before = data.read_bytes()
        self.shell("apt-get -q -y purge makerbench")
        left = self.shell(
            "find / -xdev -path /home -prune -o -path /proc -prune -o -path /srv -prune -o -path /var/cache -prune"
            " -o -path /var/log -prune -o -path /tmp -prune -o \\( -iname '*makerbench*' -o -path '/opt/?*' \\) -print"
        )
        expect(not left.strip(), f"left behind:\n{left}")
        expect("makerbench" not in self.shell("dpkg-query -W -f '${Package}\\n'"), "dpkg still knows it")
        expect(data.read_bytes() == before, "the data has changed")
        return f"{len(before):,} bytes of orders are still there"

    def install_older(self, older: Path) -> str:
        """The version before, with what its user had done in it."""
        self.shell(f"apt-get -q -y --no-install-recommends install {self.put(older)}")
        folder = self._system.path(f"/home/{ANNA}/{DATA}")
        shutil.rmtree(folder)
        folder.mkdir(parents=True)
        (folder / "makerbench.sqlite3").write_bytes(gzip.decompress(OLD_DATABASE.read_bytes()))
        self.shell(f"chown -R {ANNA}: /home/{ANNA}/.local")
        for name in previous.STALE:
            expect(self._system.path(f"{facts.FOLDER}/{name}").is_file(), f"{name} is not there to begin with")
        return previous.VERSION

    def upgrade(self, package: Path) -> str:
        """The new one over it: stale files gone, the data opens, is sound, and a backup was made."""
        said = self.shell(f"apt-get -q -y --no-install-recommends install {self.put(package)}")
        expect("1 upgraded" in said, said)
        for name in previous.STALE:
            expect(not self._system.path(f"{facts.FOLDER}/{name}").exists(), f"{name} is still there")
        checked = self.shell("makerbench check", user=ANNA)
        expect(" 0 findings" in checked, checked)
        self._orders = self.orders(ANNA)
        expect(len(self._orders) >= 10, f"only {self._orders} are left")
        shown = json.loads(self.shell(f"makerbench show '{self._orders[0]}' --json", user=ANNA))
        expect(shown["timeline"], "the timeline is gone")
        return f"{len(self._orders)} orders"

    def downgrade(self, older: Path) -> str:
        """Going back is not done in passing: apt says what it is, and wants it said in so many words."""
        ran = self._system.run(f"apt-get -q -y install {self.put(older)}")
        expect(ran.returncode != 0 and "downgrade" in ran.stdout.lower(), ran.stdout)
        self.version()
        return next(line for line in ran.stdout.splitlines() if line.startswith("E:"))


def run(checks: Checks, system: Chroot, package: Path, older: Path, pictures: Path) -> None:
    """Run all checks. Pictures and reports are left in ``pictures``, which is emptied before."""
    shutil.rmtree(pictures, ignore_errors=True)
    it = Inside(checks, system, pictures)
    it.settle_in()
    checks.run("install, declared dependencies only", lambda: it.install(package))
    if checks.failed and checks.failed[-1].startswith("install"):
        return
    checks.run("version", it.version)
    checks.run("started without a screen", it.no_screen)
    checks.run("self check, no screen, no network", lambda: it.self_check(ANNA, "alone", OFFSCREEN, network=False))
    checks.run("verbs", lambda: it.verbs(ANNA))
    checks.run("a virtual screen", it.screen)
    checks.run("self check on X", lambda: it.self_check(ANNA, "on-x", "xvfb-run -a -s '-screen 0 1366x768x24'"))
    checks.run("window, and a second start", it.window)
    checks.run(f"self check in {JURGENS_HOME}", lambda: it.self_check(JURGEN, "größe", OFFSCREEN))
    checks.run(f"verbs in {JURGENS_HOME}", lambda: it.verbs(JURGEN))
    checks.run("purge", lambda: it.purge(ANNA))
    checks.run("install the version before", lambda: it.install_older(older))
    checks.run("upgrade with its data", lambda: it.upgrade(package))
    checks.run("downgrade is told", lambda: it.downgrade(older))
    checks.run("self check after the upgrade", lambda: it.self_check(ANNA, "upgraded", OFFSCREEN))
    checks.run("purge after the upgrade", lambda: it.purge(ANNA))
