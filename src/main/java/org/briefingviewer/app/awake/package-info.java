// SPDX-License-Identifier: Apache-2.0

/// Keeps the displays from going dark while something is presented.
///
/// [WakeLock] holds them on a thread of its own, by what the system has for that: on Linux
/// [SessionBus] and [ServerSaver], on Windows [WindowsPower], on macOS [Caffeinate]. Each is bound
/// to this process, so that the system lets go of it also when the process dies. Nothing is written
/// anywhere, and of the network nothing is touched: the desktop's bus is called by its local socket
/// only. Nothing here is loaded before a presentation begins.
@NullMarked
package org.briefingviewer.app.awake;

import org.jspecify.annotations.NullMarked;
