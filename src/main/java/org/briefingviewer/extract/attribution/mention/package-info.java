// SPDX-License-Identifier: Apache-2.0

/// What the words of a mention name, by themselves and by what stands around them: names and what
/// is said of their bearers, people, bodies and papers told apart, and of whom a sentence is, so
/// that a pronoun in the next may stand for them. It knows nothing of who speaks.
@NullMarked
package org.briefingviewer.extract.attribution.mention;

import org.jspecify.annotations.NullMarked;
