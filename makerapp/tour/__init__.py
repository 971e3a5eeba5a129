"""The guided tour: the real window, driven without a screen through the main job, with pictures of every step."""

from makerapp.tour.run import picture_mode, pictures, tour

__all__ = ["picture_mode", "pictures", "tour"]
