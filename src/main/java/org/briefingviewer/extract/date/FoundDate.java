// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;

/// A date in a sentence.
///
/// @param from its first token
/// @param to one past its last token
/// @param basis `INFERRED` when the year or the day was worked out from the article's own date
public record FoundDate(int from, int to, PartialDate date, Basis basis) {}
