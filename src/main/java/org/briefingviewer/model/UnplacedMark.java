// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// A stored mark that could not be placed surely, kept with its quote and last known place.
///
/// @param markId the mark's id
/// @param reason in words, when the mark itself is broken; null when only its anchor failed
public record UnplacedMark(
    String markId, Anchor anchor, AnchorOutcome outcome, @Nullable String reason) {}
