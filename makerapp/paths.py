"""Where the program keeps things. One data folder holds everything a maker would want to back up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from makerapp.errors import EnvironmentProblem
from makerapp.translation import tr

ASSETS = Path(__file__).parent / "assets"


@dataclass(frozen=True)
class DataFolder:
    """The places inside one data folder. Nothing is created until ``prepare`` is called."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "makerbench.sqlite3"

    @property
    def pictures(self) -> Path:
        return self.root / "pictures"

    @property
    def papers(self) -> Path:
        """The PDFs of what was printed."""
        return self.root / "papers"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    def prepare(self) -> None:
        """Create the folders that are missing. Raises OSError where the disk refuses."""
        for folder in (self.root, self.pictures, self.papers, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True)


def named_data_folder(folder: Path) -> DataFolder:
    """The data folder a command line names.

    Raises EnvironmentProblem where that leads nowhere, as a relative name does while the current folder is gone, or to
    a file.
    """
    try:
        found = folder.resolve()
        is_file = found.is_file()
    except (OSError, RuntimeError) as fault:
        raise EnvironmentProblem(
            tr("The data folder can't be used."),
            tr("{folder} leads nowhere. Name the whole path after --data.").format(folder=folder),
        ) from fault
    if is_file:
        raise EnvironmentProblem(
            tr("The data folder can't be used."),
            tr("{folder} is a file, not a folder. Name a folder after --data.").format(folder=folder),
        )
    return DataFolder(found)


def named_files(files: Iterable[Path]) -> list[Path]:
    """The files a command line names, as whole paths. Whether they are there is for the one who reads them.

    Raises EnvironmentProblem for a relative name while the current folder is gone.
    """
    try:
        return [file.absolute() for file in files]
    except OSError as fault:
        raise EnvironmentProblem(
            tr("The files can't be found."), tr("The folder you are in is gone. Name their whole paths.")
        ) from fault


def default_data_folder() -> DataFolder:
    """The user's own data folder on this system. Raises EnvironmentProblem where the system doesn't say where it is."""
    # Loaded only where no folder was named: it costs a start some milliseconds.
    import platformdirs

    try:
        found = Path(platformdirs.user_data_dir("Makerbench", appauthor=False))
    except RuntimeError:
        found = Path()
    if not found.is_absolute():
        # Taken as it is, a relative one would be made wherever the program was started.
        raise EnvironmentProblem(
            tr("Makerbench doesn't know where to keep your orders."),
            tr("This user has no home folder. Log in as yourself, or name a folder with --data."),
        )
    return DataFolder(found)
