"""Settings: saved as they are typed, each change can be taken back."""
