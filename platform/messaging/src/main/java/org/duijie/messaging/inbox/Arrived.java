package org.duijie.messaging.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that was read as an event. */
record Arrived(ConsumerRecord<String, byte[]> record, ReceivedEvent received) {}
