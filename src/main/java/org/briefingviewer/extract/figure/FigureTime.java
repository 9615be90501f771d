// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// The time for which a figure holds.
///
/// @param date null where no date can say it
/// @param words its words where the date alone says less: "in the first half of 2025", else empty
record FigureTime(@Nullable PartialDate date, String words) {}
