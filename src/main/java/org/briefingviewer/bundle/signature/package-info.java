// SPDX-License-Identifier: Apache-2.0
/// The user's own keys for signing seals, and the public keys of others. Start at [KeyFolder],
/// which keeps both; [NamedKey] is what people exchange, [OwnKey] what stays under a pass phrase.
/// What a signature covers is the business of [org.briefingviewer.bundle.signed.SealStatement].
@NullMarked
package org.briefingviewer.bundle.signature;

import org.jspecify.annotations.NullMarked;
