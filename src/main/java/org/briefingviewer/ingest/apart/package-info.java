// SPDX-License-Identifier: Apache-2.0

/// Reads documents in a process of their own, so that a file that takes all memory, never ends or
/// brings its reader down costs itself and nothing else.
///
/// Start at [ApartReader], which lends [ReaderProcess]s, each a process that runs [ReaderMain] and
/// reads one document after the other. What goes through the pipes is written in [ReaderFrames].
/// Where the system can, [Landlock] takes from its reading threads the right to write, to start
/// programs and to connect. A process that goes 25 seconds without progress is ended; one that is
/// asked nothing for a while ends itself, and so does one whose parent is gone.
@NullMarked
package org.briefingviewer.ingest.apart;

import org.jspecify.annotations.NullMarked;
