"""A documentation site's pages to files: the only part of codegen that uses the network.

`run` is the way through: `discover` finds out what a URL holds, `fetch` brings pages within
all `limits`, `plan` compares them with the disk and `sources.lock`, `sync` exchanges the
folder in one step. What comes from the network is data; nothing in it is obeyed.
"""
