// SPDX-License-Identifier: Apache-2.0
/// Two readers side by side: a page of the panel with each place at which they differ, and a key
/// for each choice.
///
/// Start at [ReadingsPart]. What is compared is the session's business.
@NullMarked
package org.briefingviewer.ui.reading;

import org.jspecify.annotations.NullMarked;
