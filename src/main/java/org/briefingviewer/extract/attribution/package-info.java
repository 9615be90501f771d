// SPDX-License-Identifier: Apache-2.0

/// Finds who says what: cue words, their subjects, quotations and the stretch of text that each
/// covers, then the name that a mention stands for and the chain of agents behind a figure. Start
/// at [AttributionIndex]. It knows nothing of numbers beyond their place and nothing of ties.
@NullMarked
package org.briefingviewer.extract.attribution;

import org.jspecify.annotations.NullMarked;
