// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import org.briefingviewer.model.EstimateId;

/// A figure that has a note on a page.
///
/// @param asWritten its words in the article
public record NotedFigure(EstimateId of, String asWritten) {}
