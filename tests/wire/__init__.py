"""Tests of the real bot process over real sockets, against a loopback Discord."""
