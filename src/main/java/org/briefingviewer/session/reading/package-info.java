// SPDX-License-Identifier: Apache-2.0
/// The second reading of the open briefing: made, brought in, compared, decided.
///
/// Start at [SecondReadings]. What is compared is computed in the background, after an edit only
/// for the articles that it changed.
@NullMarked
package org.briefingviewer.session.reading;

import org.jspecify.annotations.NullMarked;
