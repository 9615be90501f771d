// SPDX-License-Identifier: Apache-2.0
/// The reader's own notes on the open briefing, while the window is open.
///
/// Start at [Notes]: what can be bound to, and the verbs that change it. Every change is saved in
/// the background; how and where is decided in `bundle.sidecar`.
@NullMarked
package org.briefingviewer.session.notes;

import org.jspecify.annotations.NullMarked;
