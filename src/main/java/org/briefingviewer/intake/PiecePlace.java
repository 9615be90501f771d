// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

/// Where a piece lies among others.
///
/// @param at its first byte
/// @param withOriginal whether the copy of the raw file is there too
record PiecePlace(long at, int length, boolean withOriginal) {}
