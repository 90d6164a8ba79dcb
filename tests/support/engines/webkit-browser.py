#!/usr/bin/python3
"""A small browser round WebKitGTK, for WebKitWebDriver to drive: it has what Safari's engine does, on a phone's screen.

--profile=DIR     where the browser keeps what sites store; the next start finds it there again
--downloads=DIR   where files go that the page saves
--log=FILE        every address that a page asks for, and what the engine says in the console, one on a line each
--size=393x852    of the window
--zone=NAME       the time zone of the pages
"""

import argparse
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

# Off in WebKitGTK, on in Safari.
FEATURES = {"StorageAPI", "StorageAPIEstimate"}


def read_options():
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--profile", required=True)
    parser.add_argument("--downloads", required=True)
    parser.add_argument("--log", required=True)
    parser.add_argument("--size", default="393x852")
    parser.add_argument("--zone", default="Europe/Prague")
    # The driver may add options of its own.
    options, _ = parser.parse_known_args()
    return options


def log_to(file):
    """Before the first process of the engine starts: they all write where this one does, and the driver would hide it."""
    log = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)


def note(text):
    # In one call: several processes write to the same file.
    os.write(1, f"{text}\n".encode())


def make_context(options):
    store = WebKit2.WebsiteDataManager(
        base_data_directory=os.path.join(options.profile, "data"),
        base_cache_directory=os.path.join(options.profile, "cache"),
    )
    context = WebKit2.WebContext(website_data_manager=store, time_zone_override=options.zone)
    context.set_preferred_languages(["en-GB"])
    context.set_automation_allowed(True)

    def choose_place(download, name):
        download.set_allow_overwrite(True)
        download.set_destination(os.path.join(options.downloads, os.path.basename(name)))
        return True

    context.connect("download-started", lambda _, download: download.connect("decide-destination", choose_place))
    return context


def make_settings():
    settings = WebKit2.Settings(
        enable_write_console_messages_to_stdout=True,
        # A microphone that beeps.
        enable_media_stream=True,
        enable_mock_capture_devices=True,
    )
    features = WebKit2.Settings.get_all_features()
    for index in range(features.get_length()):
        feature = features.get(index)
        if feature.get_identifier() in FEATURES:
            settings.set_feature_enabled(feature, True)
    return settings


def allow_microphone(_page, request):
    if not isinstance(request, WebKit2.UserMediaPermissionRequest):
        return False
    request.allow()
    return True


def make_page(context, size):
    page = WebKit2.WebView(web_context=context, settings=make_settings(), is_controlled_by_automation=True)
    page.connect("resource-load-started", lambda _page, _resource, request: note(f"REQUEST {request.get_uri()}"))
    page.connect("permission-request", allow_microphone)
    page.connect("web-process-terminated", lambda _page, reason: note(f"CRASH {reason.value_nick}"))
    width, height = (int(part) for part in size.split("x"))
    window = Gtk.Window(default_width=width, default_height=height)
    window.add(page)
    window.show_all()
    return page


def main():
    options = read_options()
    log_to(options.log)
    context = make_context(options)

    def begin(_context, session):
        browser = WebKit2.ApplicationInfo()
        browser.set_name("webkit-browser")
        session.set_application_info(browser)
        session.connect("create-web-view", lambda _session: make_page(context, options.size))

    context.connect("automation-started", begin)
    GLib.MainLoop().run()


main()
