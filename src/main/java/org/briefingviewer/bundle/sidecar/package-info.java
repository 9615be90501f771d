// SPDX-License-Identifier: Apache-2.0

/// Keeps the reader's notes beside a briefing, whose own bytes never change.
///
/// Start at [Sidecar]: it reads and saves the notes of one briefing. Where they are kept is decided
/// in [SidecarPlace], what becomes of two windows' changes in [NoteMerge]. The shape of the file is
/// known in `bundle.wire` alone.
@NullMarked
package org.briefingviewer.bundle.sidecar;

import org.jspecify.annotations.NullMarked;
