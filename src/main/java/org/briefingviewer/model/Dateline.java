// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// The place and date that open a news text: `SEOUL, March 27 (Agency) --`.
///
/// It is taken out of the text and kept here whole, so that nothing is lost.
///
/// @param place as written, or null
/// @param agency the agency named in it, or null
/// @param asWritten the line as it stood in the original
public record Dateline(@Nullable String place, @Nullable String agency, String asWritten) {}
