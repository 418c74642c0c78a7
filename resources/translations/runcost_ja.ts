<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RunCost</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts grams, not kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts tonnes, not kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts milligrams, not kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts pounds, not kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, training and one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference, one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage, one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartphone charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e of %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in %1 at %2 per USD (%3, %4).</source>
        <extracomment>%1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds of a budget that are crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard of a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of a running session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice from the last sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a cost unusual?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month projected from the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_monthly_usd divides by sessions instead of days, as published; for comparison only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast for the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget split by purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost and its unit costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count storage and transfer once: in training or in data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate against a growing cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-sizing, as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls an idle GPU with a full memory optimal; see right_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU and pricing for a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint by size alone; the memory of a training decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving and scaling of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local or cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that fire for a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant power over the whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational carbon at an average grid factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of repeated runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carbon is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hardware, cost of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at full load all year; cooling is in the PUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hardware, months until it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simple payback: no residual value, host power or capital cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput of a latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of inference on instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a thousand predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an optimisation may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serverless calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from which on an instance is cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that one instance can carry that many calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time at another batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours on another number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes that the loss by communication is a power of the ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes a fixed share of the latency of one and a linear rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear of own hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes a straight line over the life, every hour of the year usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size with the cheapest epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger batches may need more epochs for the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work on other GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer GPUs take longer; the GPU-hours stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of a number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch factor is an upper bound: weights and optimiser keep their memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format for a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region with the lowest spot price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot price alone: transfer and the risk of interruption are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price on a managed platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment against on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of a rented run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of several rented runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that cannot be done locally are in none of the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings applied one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings that overlap give less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value at its benchmark scores 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency by throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is arbitrary: set your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, and for training gradients and Adam; activations come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that hold a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory only, without head-room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that no other run beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of cost ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and time slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs packed into sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest first: quick and stable, but not the fewest sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving of one session for several jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving by the spot price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot cost with interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an interval the work lost since the last checkpoint is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint interval with the least overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased high: runs that were never interrupted are not in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping and sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping, as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping by relative improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs by the quality of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples by the phase of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage in tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees for reading and requests, and minimum durations, are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage over a life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training run with storage and transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall hours, not GPU-hours: the GPU count enters once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far of a running session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours of a training, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment with a search for hyperparameters, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial takes 30 % of a run and the data are kept twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a running session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises when the model improves; compare it only between equal models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to upload and what to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted files need a common base and are not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency at batch 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serverless memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage and transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU time ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed share of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded GPU count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spot share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spot discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed share of latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serverless memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serverless price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price per million requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e per car mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e per phone charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e per tree and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost stores (*.db *.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training takes %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU utilisation is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency is %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak memory is %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training costs $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total is $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage costs $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer costs $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference costs $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it emits %1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predictions a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file shows one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has an unusable value under “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names and notes of all runs need more memory than RunCost can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. The file that was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours:minutes:seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM/dd/yyyy HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix time, by its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values over steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ¢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 ¢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.05 /h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>req</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 req</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no readable YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted is the cost of the same number of epochs; a larger batch may need more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions are operational, with the average of the grid; making the hardware is not in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve has many points; each evaluation is the mean of %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would cost %1 more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown price: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency of a prediction is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ran is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of training is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own machine: no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No managed platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the cost is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of this run is %2, which is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2; it starts at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot share cannot be %1; it ends at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of five parts unknown: the true total is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price or no duration is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown speed: same duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio of dense FP16 TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is for the GPU alone; the machine around it costs extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Because: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no slider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not change the total here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivative of the total, this analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step of the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the total per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tangent: exact for a small step, an approximation for a large one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of four parts are known; their weights are renormalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  90 % range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Widest driver: %1, ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Input | Value | Where it comes from | Date | ± |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was estimated at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest contribution is that of the %1, ± %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed with RunCost %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs \usepackage{amsmath}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run and a month of its use cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; one part of five is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; *%3* parts of five are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost and *%3* of the saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer fits this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no duration, so no offer can be priced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1* where it ran; no other offer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ran is cheapest: *%1*; %2 would take *%3*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; the cost where it ran is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; where it ran costs *%3*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is known for a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1, %2.* From %3 of 4 parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1, %2.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1, %2.* One point short of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1, %2.* %3 points short of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time, latency, size or memory is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four are within their benchmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known is within its benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: *%2×* the benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of this run is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No greener region is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would cut it to *%2*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied, saving *%2*. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied, costing *%2* more. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next best, number %1, saves *%2*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best, number %1, saves *%2*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further one saves money here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no batch size recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded GPU not in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded: counted as fp32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: type a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset only, not in the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in cloud price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cost effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own machine: no fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¼ h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss was flat for %1 of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the GPU memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure of a run and its value: "training time 15.6 h"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no list of levers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no utilisation measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost vs cheapest fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of training where it ran is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of time, latency, size and memory is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality for its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs three runs of the project with the same metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the project's other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run has no such figure and is not in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs have no such figure and are not in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of one run are unknown: the true sum is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of %1 runs are unknown: the true sum is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run has a range of its own; the sum of the table has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A more exact record of the %1</source>
        <extracomment>%1 is an input such as "run time".</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the device power on one short run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the %1 on one short run</source>
        <extracomment>%1 is an input such as "time factor".</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bill or a quotation for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid intensity of the hours of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the %1 under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, rule %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, rule “%2”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, rule “%2”, field “%3”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rule has the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the form {"schema_version": 1, "rules": […]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “schema_version” must be 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the rules file “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalog file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the catalog file “%1”. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog file “%1” is larger than 8 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no valid JSON, line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, row “%2”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, row “%2”, field “%3”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the catalog file “%1”. %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an object of lists of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2/GPU-h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 per tonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 W each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set in this scenario, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time, power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg/mile, %2 kg/charge, %3 kg/tree-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 for one USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a known range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one part is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving per run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase per run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1 miles by car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CO₂e, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training once, one month of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1, + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top two actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top three actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving per run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving per run. One more action is on page 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving per run. %1 more actions are on page 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total covers training once and one month of serving, storage and transfer; staff time is not included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their slopes and added as squares. They are engineering judgement, not statistics of past runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the %1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost %1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices: catalog %1. Ranges are 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of this run is unknown: it has neither a price nor the figures to derive one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so the total is a lower bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 of today’s cost, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 of the cost, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes leave the cost as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes remove %1 a run; the largest part, %2, is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes add %1 a run; the largest part, %2, is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other place in the catalog trains this run for less than the %1 of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest place to train it is %1, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would train this run for %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request takes longer: %1 ms instead of %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request is answered faster: %1 ms instead of %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The efficiency score is unknown: the run states none of what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency is %1 of 100 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency stays at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency rises from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency falls from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the same run would emit %2 of CO₂e instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action is open; what it saves depends on the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions are open; what they save depends on the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action is open; it saves %1 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions are open; the largest saves %2 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file states %1 for training; RunCost computes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range %1 – %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest: %1, ± %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which covers %2 % of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run used %1 GPUs, the log is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud bill, effective cost of %1 charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud bill, billed cost of %1 charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run's own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of config.yaml is no usable number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.yaml was left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.yaml was left out: it is no readable YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no FOCUS table of charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds estimates that RunCost exported itself; they are no bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “BilledCost” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill is in %1 currencies; they are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole disk is no folder of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files; the rest is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to it. Import it again when that has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file grew beyond the limit of %1 MiB while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be copied to the temporary folder: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to read it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device, pipe or socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than 64 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the column mapping is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no log of nvidia-smi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no times. Query timestamp as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has more than %1 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged for %1 s of the time; the energy used then is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (JSON Lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no table of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no runs that RunCost knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file carries no RunCost report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written by a newer version of RunCost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a report can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is no usable number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 series, %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer RunCost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no usable number; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is negative; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of this sacct listing have no separator. List it with sacct --parsable2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has more than 2,000 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says how long a job ran. Add ElapsedRaw to sacct --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of it can be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is larger than the limit of 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many copies lie beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miles driven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smartphone charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tree-years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tree-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1%2/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more input; Copy formula has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more inputs; Copy formula has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest driver: %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1 =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy and wear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no offer that holds this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to recommend; what was looked at would cost more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from what the file states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs by %1 from what the file states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of loss and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range, %1: what moves this cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, training + 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 point to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves this energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves this CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves this cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9</source>
        <extracomment>"Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about it is uncertain: no input has a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the spread:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them are assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 narrows the range most, to %2.</source>
        <extracomment>"Measuring the time factor on one short run narrows the range most, to $220 – 262."</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces 1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The best other choice and what it changes: "H100: −$18.60"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone in 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone in %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1 CO2e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; effort %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss was flat from %1 of %2 on: %3 of the time was enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has it: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (SAMPLE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dismiss, --done and --restore go one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason goes with --dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such recommendation. “runcost advice RUN” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not in the store; import it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (%1 of 4 parts known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--latex and --markdown are for --explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than 1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is an input of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no INPUT=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --markdown go with --list of all formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list computes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--csv goes without --explain and --input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a formula is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows of the kind “%1”; `runcost catalog list` names the kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows: nothing to complain about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists; --force replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no own row “%1” of the kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say list, lint, diff, export, import, set, unset or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file to write: -o FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--older-than is a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges cannot be added up by “%1”; it is currency, provider, service or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cost is billed or effective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds no charges; import a FOCUS bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map is of the form COLUMN=FIELD[:UNIT].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no exchange rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of %2; there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column mapping “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column mapping is for files, not for folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store needs a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ja or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound, %1 runs of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor takes no paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN and --filter do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o FILE is missing; -o - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is csv, json, jsonl, md, focus or runcost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store cannot go to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the store itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs without a time or a price were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; it must be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, and the result is too large or too small a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1, %2 kWh, %3 CO2e; changed by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs of the store have a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would add %1, update %2, leave %3 as they are; %4 rejected.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges: %1 read.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges: %1 added, %2 known.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tag is of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--attach takes one log and goes with --zone only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--samples and --dry-run do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file; name a run of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was brought to the present version; a copy of the old one is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; files that were imported whole stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON object of inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much; a text to look for goes behind --filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --csv do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs cannot be sorted by “%1”; the columns are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--disagree is a number of percent, 5 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by is project or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs have the prices of catalog %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1 -&gt; %2 at catalog %3.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file and not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name runs, or say --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 runs; import it and name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--period is a time from 100ms to 60s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--grace is a time from 0s to 60m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recorded run ended without a word; it is marked as killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command stands behind --.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for the window. “runcost --help” lists the commands, which need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About RunCost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What machine-learning experiments cost, use and emit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1. Typeface RunCost Sans, made from Inter (SIL Open Font License).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss was still falling at the end: stopping earlier would have cost quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest lowered the loss from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest did not lower the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the sliders back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the sliders to this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not in a store that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done it in your work; later runs show what it saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides it for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not? For your colleagues, and for you in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, 90 % range; no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 90 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the source. It counts for no money here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it applies to this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it really saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; metric %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of the whole runs: whatever else changed between them is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice only: what it saves cannot be computed from the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the cost is unknown with the change or without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss was still falling at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has nothing better for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts with more than 12 decimals, rounded there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are those of a spreadsheet; they were read as month/day/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill has no EffectiveCost; the billed cost stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill names no currency, so its charges are part of no total in dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long, holds a NUL byte or an open quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than nine million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is before the start of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Tags” is no JSON object; the charge has no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no measures of a BoAmps report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid figures in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions of providers, grid average, 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries, life cycle, 2021 – 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits the filters. Press Esc in the search field to clear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider, GPU or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rows or a saved catalog; nothing is taken when something in it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export own rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the catalog and number of its rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Catalog %1&lt;/b&gt;&amp;nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no own rows yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the shipped value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen in the Catalog page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid figures of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid figures of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rows written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the catalog from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be region or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price above 0 or a range is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be above “high_usd”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is neither a figure nor a known country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object storage of AWS, for want of a price of this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be training, model, inference or deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such kind of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a day such as 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be above 0; leave it out when it is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is missing, or it is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 kWh</source>
        <comment>palette: day and energy of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search runs, pages, actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says 0: it was probably not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to recompute it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts minutes, not seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts hours, not seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts milliseconds, not seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of %1 devices is added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is an estimate, written later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of start-up, waiting or pauses between start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts joules, not kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts kilojoules, not kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts watt-minutes, not kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts watt-hours, not kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts MWh, not kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts the machine only; PUE adds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PUE of %1 is in the file's figure once too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts one of %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts the %1 devices twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU was not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PUE is already inside the file's figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file's figure means %1 W a device, RunCost expects %2 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the energy differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid %1 instead of %2 g/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid at the spot price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed by the whole hour: %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 GPUs is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 GPUs are counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than the run took is billed, %2: start-up and idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes to %1 a GPU-hour, the catalog says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file counts cents, not dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity at $%1 instead of $%2 a kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file takes a power by device class, RunCost the measured one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price is known for where it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was written again later, with an estimated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of cost_breakdown occurs twice, so neither value can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost_breakdown has no part “training”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is impossibly large; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“timestamp” is no time; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy / run time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost / cost per point of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tool trains on one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no “cost_breakdown” of a cost analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units for one USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is a number above 0, such as 0.92; the code three letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is a day such as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the rate is from, so that a reader can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was enough</source>
        <comment>unit and place on the axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights &amp; Biases or nvidia-smi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss has too few points to say whether the run could have stopped earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run recorded no loss, so nothing can be said about stopping earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest lowered the loss from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest did not lower the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the training was not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping there would have saved %1 (%2) and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What early stopping would save, and how to set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run to see its curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run to see what it cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a recommendation as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-price one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-price %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>Undo list. %1 is the label of a slider.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice is kept with the run, and this run cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the reported figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recomputed figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists runs with a reported figure that is further off than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only these runs at the left; the filter “disagrees&gt;5” does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run differs by more than %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a collapsed dock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the bars as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import, or to open a RunCost report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats are detected; you review before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this store would cost anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offers to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays the cheapest place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest place becomes %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs keep their prices until you re-price them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving is one undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed for the newest %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what your experiments cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore sample runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost_analysis.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiment folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CodeCarbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emissions.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logs at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample runs show every panel. They are marked, and one click removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text (Ctrl+C), Markdown or LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar for each uncertain input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 run that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 runs that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 run of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for spreadsheets: one row per run, without curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for programs: everything that is known about the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with one line per run, for large files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table for an issue, a wiki or a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums by project for a monitoring system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOCUS (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for cost tools: estimated charges in the columns of cloud bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another RunCost: dropping it on the window takes the runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what tells who ran it and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. Stays: times, energy, prices, and names that look like nothing in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export 1 run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs without a time or a price have no charge and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs exported to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run without a time or a price was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not have the columns of the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>period, never one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first of some chosen values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill has more than %1 charges. Split it by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of the %1 cost of the run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). Open it once with the program that wrote it, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no temporary folder to copy it to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the database took longer than %1 s; it is damaged or made to keep readers busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the database is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>default value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and id of a formula</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>inputs of a formula</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if, set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from start to end, your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP of %1 × utilisation, idle floor 12 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded energy ÷ time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the energy counts as the file states it, your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already inside the recorded energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported cost ÷ energy, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by TDP to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported emissions ÷ energy, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied by the file: emissions ÷ energy, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run names no GPU, so no price fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog does not know the GPU “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog has no price for %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hardware price given: energy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run does not say where it ran: choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported cost ÷ GPU-hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed cost ÷ GPU-hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly price ÷ GPUs, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none until you choose some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spot against on-demand, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no managed platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one prediction a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three checkpoints and the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is downloaded once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search manual and formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads what your tools have written: CodeCarbon, experiment folders, tables of runs as CSV or JSON, RunCost reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table of runs from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts; rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>records; files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; 1 of them joins one of these runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of them join one of these runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cloud bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of cloud bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1 of whole files imported; undo takes them out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what was left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted table %1.%2</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep what was pasted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, format, counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the rest was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its runs was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported, %2 left out. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charges are stored, but not yet matched to runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of stamps without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project of runs whose file names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags for every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps that name no zone are local time of the machine that wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the file shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file carries no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files carry no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For time stamps that name no zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one record. A wrong zone may move it to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records. A wrong zone may move them to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the file names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the file names none: 1 run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the file names none: %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write key=value, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each column of this table is (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records are usable; %3 new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are imported and not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to look at. The file on disk is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things to look at. The file on disk is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is "typical 40 – 60 %", %2 a part of the cost such as training</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2/s · %3</source>
        <comment>sizes, rate, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 of the list: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“job_id” is no job number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no “time”: list jobs with sacct --json, not with squeue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“elapsed” is no run time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 value(s) written as NaN or Infinity are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 half character(s) were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more saves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more adds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1 (%2) %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain its effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is 0; leave it out when it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no date, so nobody knows how old it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is of %1: %2 days old, more than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the PCIe card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no GPU of the catalog, so that no run can use its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearer than on-demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot at %1 is above on-demand at %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2 of %3: a jump above %4×.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than twice the median %2 of this GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, others of %3 are not (%4): such figures must not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of job %1 are listed without the job itself; they stand for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds the separator itself; the line was put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“JobID” is no job number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state that RunCost knows; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no run time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ConsumedEnergyRaw” is no energy; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is repeated here: the logger was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number with a unit that belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“timestamp” is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer time ends here; the hour that comes twice was put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes back here; what follows is put behind what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column tells GPUs apart; the log counts as one GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU draws %1 W: the power was read as milliwatts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “%1” ended without a word; it is marked as killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded runs ended without a word; they are marked as killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – RunCost</source>
        <comment>run and program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if, %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rules are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule of your own is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules of your own are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open. Ctrl+O opens one or makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 charge imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all runs were in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run came in from a watched folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs came in from watched folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run of a watched folder has new values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs of watched folders have new values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach power log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power attached to “%1”: %2 kWh, %3 % of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log attached to “%1”: %2 % of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from “%1”. The run is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from “%1”, made with catalog %2. Figures here use catalog %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample runs are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was of an older version. A copy of it is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is watched: new and grown files come in by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario “%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is shown in US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confidence, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First three values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>field or unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>field or unit, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a place that is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column mappings cannot be saved in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column mapping needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a column mapping “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: every value can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, what is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping under a name (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the profile; what was imported with it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for files named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names that the profile is used for; * stands for any letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved profile maps the next file of this kind by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match</source>
        <comment>day, uses, columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 1 is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what you set and look at the names and values once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that the mapping makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resulting runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns have a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One needs a look: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need a look: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost and the file agree within %1 where both know the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run comes of these columns yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first rows become; nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1; line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1; all are read at the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLflow database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database changed while it was read. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLflow folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no folder of MLflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the catalog file “%1”: %2. It is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 8 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the mapped columns is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other values to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3, shipped %4, own %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on %1, it is large enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train at %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train in %1, a cleaner grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early: epoch %1 was enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early: step %1 was enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early: %1 %2 was enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical %1 – %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 kWh, training %3 (run %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of %1 is spent; the command is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rejected row saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected rows saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 pages, %1, vector text. Catalog %2 is named in the footer. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of text, UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard, PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard, SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario and baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and files are drawn by the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported and recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one figure that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two figures the run counts with; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file states no total that RunCost makes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures agree within 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure differs by more than 5 %, and the difference is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures differ by more than 5 %; every difference is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One difference has no known reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences have no known reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-price runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs with other prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-price 1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the present prices already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run re-priced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs re-priced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence length comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no summary of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from, a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract, support plan, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice, quote, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save own value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a place that the catalog does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own value is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this price already; choose it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field; the fields are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure “%1”; the manual lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no assumption “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a choice and takes a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes a number or a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes a number, or a factor such as "x0.5"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of assumptions is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical_low and typical_high belong together, the lower one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such run, and nothing has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run with this id or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs have this name; use an id: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved scenario of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs without any price: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs whose energy is unknown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no export of RunCost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold to the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, tag or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet.
Imported runs are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach power log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sum of the baselines; the scenario is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SAMPLE, made for demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by more than 999 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the cost is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts of the cost are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>column; the sign of a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cost %2 %5, energy %3 kWh, emissions %4 kg</source>
        <extracomment>Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click explains a sum; Enter explains the cost of the runs that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value first: there is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1, baseline %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rows against the shipped catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field that your rows change or add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm jobs (sacct --json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no list of Slurm jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 of the list is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names no fields of sacct. List the jobs without --noheader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>sample runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sample runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE runs ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of %1, newer ones exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices: catalog %1, %2 days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices: catalog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a report, not in the store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected: %2 · %3 kWh · %4 kg</source>
        <comment>count, money, energy, carbon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 unpriced</source>
        <comment>number of runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use by another program. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted run(s) were left out; import with --include-deleted to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 run(s) are marked as running: they have no end, so their time and cost are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parent run(s) hold other runs: their time and energy are counted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RunCost store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no RunCost store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of the store has no identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header comes again in %1 place(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar moves one input from its low to its high end; the others stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input at a time: menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights &amp; Biases run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no run folder of Weights &amp; Biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 folders can be watched. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see what would change its cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all what-if values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update catalog from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-price runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points. The arrow keys move along the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more than 2,000 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a CPU load profile of CodeCarbon, not a list of emissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row of the same run; the longest one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of this line stand in another order than the header; they were put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of this line do not fit the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is impossibly large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not stated; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy is 0 although the run took time: it was probably not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM</source>
        <extracomment>A date without its year, as QDate formats it: d day, dd with a leading 0, MMM short name of the month, M number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>A date and time, as QDateTime formats them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Effect of one step of a slider: "$9.66 / 10 %"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no energy effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CO₂e effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, baseline %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, baseline %3, %4</source>
        <extracomment>Name of a slider for a screen reader: lever, value, baseline value, effect of one step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “%1” ends before it starts; its duration is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, system metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 power samples of %3 GPU(s), without the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power samples of “%1” cover %2 % of its time; its energy is that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent of other runs: its time, energy and cost are counted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 was left out: its meta.yaml cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no run id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 names another id in its meta.yaml; the folder's name counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the run %2 is no time; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular file; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an SQLite database without the tables of MLflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “%1” is no table but a view or something computed, which RunCost does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table “%1” has no column “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of “runs” has no run id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the run “%2” is no time; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of the catalog would lower the cost of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run, after the actions already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in working time. %1 more in the attached data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more in the attached data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “%1” has an impossible value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of its series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the series “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in it is not of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no RunCost store. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 is listed again; the later state counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that never started and are no runs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is outside of what “%1” can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each value occurs once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “%1”; say which one counts with a column mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its columns is known as part of a training run; a column mapping can say what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few of its columns are known as parts of a training run; a column mapping can say what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU type and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power or energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes from step to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in %1; how many USD is one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes per cent and fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply values under 1 by 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could begin with the day or the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a place the catalog does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON document may have %1 MiB; write one object a line instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds no list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and date pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, size of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no moments of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, but not all are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, unit in the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two scales mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one epoch, not of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of a history has no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds more than %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more than 2,000 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no figure of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some text is not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no moment of time; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is unknown in %2 of %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a currency sign in %2 of %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is no header of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has %1 GPUs; how many of them the run used is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“startedAt” is no time; it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“_runtime” is no usable number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the rules file “%1”. %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 60 % on spot, with checkpoints</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptible machines cost a fraction of the on-demand price. A checkpoint every 10 to 15 minutes limits what an interruption loses; the lost work and the restarts are in the figure.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train in mixed precision</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor units of this GPU multiply in half precision, nearly twice as fast as in fp32. Weights and optimiser stay in fp32, so the result hardly changes; fp16 needs loss scaling, bf16 does not.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the batch size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger batches need fewer steps and keep the GPU busier. Raise the learning rate with the batch and watch the validation loss; what the memory allows is the limit.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early, with a patience of 5</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs after the loss has gone flat cost as much as the first ones. Where the run recorded its losses, the saving is that of its own curve: five evaluations without 0.5 % of improvement. Without a curve it is the typical 10 to 20 %; keep the best weights.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed the GPU faster</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU waits for data. More loader workers, pinned memory and data stored decoded usually cure it. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on half the GPUs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPUs are less than half used, and fewer of them exchange less. The run takes longer, but the GPU-hours fall.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 30 % of the computing units and 40 % of the memory are used. The cheapest GPU of the same provider that holds the run with a tenth to spare does the work for less; it takes longer in proportion to its speed.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate gradients to fit a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several small batches make one step: peak memory falls by up to half. Time stays about the same, so money is saved only when a cheaper GPU becomes large enough.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with small inputs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sequences or small images teach the first epochs as well and cost a fraction; the full size is needed only towards the end. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune adapters instead of all weights</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank adapters train under 1 % of the weights, so optimiser state and checkpoints shrink and a smaller GPU may do. Training time falls little; compare the quality first.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the model in INT8</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic quantisation stores weights in 8 bits: 2 to 4 times smaller and 1.5 to 2 times faster on a CPU, for 0.1 to 1 % accuracy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller hidden size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model 30 to 50 % smaller often loses under 2 % accuracy, and is cheaper to train, to keep and to serve.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distil into a small model for serving</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student of a fifth to a twentieth of the size keeps 90 to 98 % of the accuracy. It pays when predictions are the larger part of the cost; counted with a fifth of the time a prediction takes.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch predictions, 8 per request</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request with eight inputs costs little more than one with a single input. Each answer waits for the slowest of its batch.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to an inference runtime</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused kernels of a runtime such as ONNX Runtime answer 1.5 to 3 times faster on a CPU, without retraining.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the service scale to zero</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few predictions a server is idle most of the month. Scaling with the load saves 40 to 80 % of the serving machine; large models then need 30 to 120 s to start.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train at the cheapest place that fits</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place trains this run for less on a GPU that holds it. Moving data and setting up cost half a day once; prices of marketplaces change daily.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train short runs on your own machine</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs below an hour rarely repay the 5 to 10 minutes of setting up a rented machine, which are billed too.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train in the region with the cleanest grid</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same provider has a region whose electricity emits less. Prices differ little; look at where the data may go and what its transfer costs.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start long runs in cheap and clean hours</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a tariff by the hour, nights and weekends are cheaper; where there is much solar power, noon is cleanest and the evening dirtiest. The saving is of the energy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the two best checkpoints only</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three checkpoints are kept by default; older ones are hardly ever loaded again. A rule at the end of each epoch deletes the rest.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move old artefacts to a colder tier</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not read for a month costs half in a warm tier and a tenth in a cold one. Mind the minimum stay (30 and 90 days) and the fee for reading it back. The saving is of the storage.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress artefacts before transfer</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in half precision, columnar data and zstd together typically leave 60 % of the bytes. Leaving the provider is what costs; inside a region transfer is free.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to a base load</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that runs month after month is 20 to 40 % cheaper with a commitment of one year. Commit to the part that is always there, and take the rest on spot.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
