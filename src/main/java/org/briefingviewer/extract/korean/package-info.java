// SPDX-License-Identifier: Apache-2.0

/// Reads Korean texts: the same findings as of English ones, by rules over closed lists of
/// particles, endings, units and verbs (decision 46). [KoreanReader] is the way in; nothing of it
/// is loaded before the first Korean text.
@NullMarked
package org.briefingviewer.extract.korean;

import org.jspecify.annotations.NullMarked;
