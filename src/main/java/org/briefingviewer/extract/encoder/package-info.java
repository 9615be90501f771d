// SPDX-License-Identifier: Apache-2.0

/// A small encoder that reads the words around a figure and says, knowing nothing of the rules,
/// where whoever gives it is named, and whether it is an estimate. Start at [SecondOpinion]; what
/// it says is weighed in `extract.doubt`.
@NullMarked
package org.briefingviewer.extract.encoder;

import org.jspecify.annotations.NullMarked;
