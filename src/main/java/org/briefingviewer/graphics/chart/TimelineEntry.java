// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import org.briefingviewer.model.PartialDate;

/// Something dated, with its words.
///
/// @param when the date as it is to be read, with what the program inferred of it
/// @param what the words that tell it
/// @param ahead whether the date lies after that of the article that tells it
public record TimelineEntry(PartialDate date, String when, String what, boolean ahead) {}
