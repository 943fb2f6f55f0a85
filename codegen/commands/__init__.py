"""One module a command: `run(arguments, session)` does it and reports to the session."""
