"""Switchboard: a Discord bot that counts one thing, one writer answering another."""
