"""Whether this program is whole and works on this computer: its parts tried one by one, in a folder of their own.

A keeper process (``keeper``) starts a worker process that does the checks (``worker``). A check that hangs or brings
the worker down costs that check alone: the keeper writes it down and starts another worker with the next one.
"""

from makerapp.self_check.command import run

__all__ = ["run"]
