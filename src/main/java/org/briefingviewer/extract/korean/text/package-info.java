// SPDX-License-Identifier: Apache-2.0

/// Korean sentences and their words: where a quotation stands, and which particle a word ends with.
@NullMarked
package org.briefingviewer.extract.korean.text;

import org.jspecify.annotations.NullMarked;
