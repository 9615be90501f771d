// SPDX-License-Identifier: Apache-2.0
/// How much of a text a quote takes along. Start at
/// [org.briefingviewer.session.quoting.QuotedSentence]. It reads the text and chooses nothing.
@NullMarked
package org.briefingviewer.session.quoting;

import org.jspecify.annotations.NullMarked;
