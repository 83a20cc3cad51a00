/** Creates the platform's topics with the settings that the contract promises. */
package org.duijie.messaging.topics;
