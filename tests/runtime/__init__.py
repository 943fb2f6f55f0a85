"""Tests of what ships inside every client, over real sockets."""
