// SPDX-License-Identifier: Apache-2.0
/// The verbs that make a revision of a briefing. [RevisedFile] writes one, in place of the file or
/// elsewhere, and never over the edits of a window that has it open; [SealCommand] checks and
/// seals. [CopyMemory] remembers the copies that verbs write, and [ErratumFormat] tells which of
/// their figures were corrected since.
@NullMarked
package org.briefingviewer.cli.revision;

import org.jspecify.annotations.NullMarked;
