"""An application that has a client of the shop in its own package."""
