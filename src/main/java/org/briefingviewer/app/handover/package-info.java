// SPDX-License-Identifier: Apache-2.0

/// Hands a file over to the window that runs already, so that one display has one window.
///
/// A second start looks at the [MeetingPlace], a socket that only its owner can reach. When it is
/// there, the [HandoverSender] offers its file and ends; in the window the [HandoverReceiver] makes
/// an [HandoverOffer] of it, which the window takes or refuses. Whatever goes wrong on either side,
/// the second start opens a window of its own. This is the one package that knows a socket, a local
/// one; it knows neither the window nor what is in a file.
@NullMarked
package org.briefingviewer.app.handover;

import org.jspecify.annotations.NullMarked;
