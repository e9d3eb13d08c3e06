"""Pictures: what members and moderators see drawn; plain facts in, a PNG and its description out.

Each picture has a text version beside it, and none tells anything by colour alone.
"""
