// SPDX-License-Identifier: Apache-2.0

/// The letters that words from outside are written in, put into Unicode's normal forms.
///
/// [org.briefingviewer.model.letters.NormalText] is the one place where that is done, in time with
/// the length of the words. The package knows the JDK alone.
@NullMarked
package org.briefingviewer.model.letters;

import org.jspecify.annotations.NullMarked;
