"""The commands of `rasid`, one module each. They are thin: they read options, call the library and print."""
