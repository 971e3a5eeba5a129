"""Whether there is a newer Makerbench: one small signed file, looked at only where the maker wants it.

``source`` says where it lies, ``fetch`` gets it, ``signature`` says whether it is ours, ``announcement`` what it says,
``look`` puts these together, and ``memory`` keeps what came of it. Nothing is installed: a page is offered.
"""
