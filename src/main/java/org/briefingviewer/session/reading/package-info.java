// SPDX-License-Identifier: Apache-2.0
/// The second reading of the open briefing: made, brought in, compared, decided.
///
/// Start at [SecondReadings]. What is compared is computed in the background, and only while
/// somebody looks at it.
@NullMarked
package org.briefingviewer.session.reading;

import org.jspecify.annotations.NullMarked;
