// SPDX-License-Identifier: Apache-2.0

/// What is printed, on its way to a terminal: [org.briefingviewer.cli.console.VisibleText] shows
/// what would command it, [org.briefingviewer.cli.console.ConsoleText] writes in its code page,
/// [org.briefingviewer.cli.console.ResultOutput] remembers why it went no further; and what was
/// typed there and is no verb.
@NullMarked
package org.briefingviewer.cli.console;

import org.jspecify.annotations.NullMarked;
