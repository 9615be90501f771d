// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.translation;

import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.model.translation.Translation;

/// An original and its translation as they are now.
public record BesideText(Translation join, TranslationComparison comparison) {}
