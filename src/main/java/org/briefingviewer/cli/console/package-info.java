// SPDX-License-Identifier: Apache-2.0

/// What every verb has of the terminal and the files that it is given: what is printed, on its way
/// there through [VerbStreams] ([VisibleText] shows what would command a terminal, [ConsoleText]
/// writes in its code page, [ResultOutput] remembers why it went no further); a [GivenFile] that is
/// read and an [OutFile] that is written; what was typed and is no verb; and the [ExitStatus]. It
/// knows no verb.
@NullMarked
package org.briefingviewer.cli.console;

import org.jspecify.annotations.NullMarked;
