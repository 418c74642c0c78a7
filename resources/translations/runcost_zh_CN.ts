<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RunCost</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>抢占式</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Typical spot</source>
        <translation>典型抢占价</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区云</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>the file counts grams, not kilograms</source>
        <translation>文件以克计，而非千克</translation>
    </message>
    <message>
        <source>the file counts tonnes, not kilograms</source>
        <translation>文件以吨计，而非千克</translation>
    </message>
    <message>
        <source>the file counts milligrams, not kilograms</source>
        <translation>文件以毫克计，而非千克</translation>
    </message>
    <message>
        <source>the file counts pounds, not kilograms</source>
        <translation>文件以磅计，而非千克</translation>
    </message>
    <message>
        <source>The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.</source>
        <translation>无法读取处理器的能耗计数器：能耗不含处理器。“%1”必须可读。</translation>
    </message>
    <message>
        <source>Total, training and one month</source>
        <translation>总计，训练加一个月使用</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>Inference, one month</source>
        <translation>推理，一个月</translation>
    </message>
    <message>
        <source>Storage, one month</source>
        <translation>存储，一个月</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation>请求延迟</translation>
    </message>
    <message>
        <source>Carbon offset</source>
        <translation>碳抵消</translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation>行驶英里数</translation>
    </message>
    <message>
        <source>Smartphone charges</source>
        <translation>手机充电次数</translation>
    </message>
    <message>
        <source>Tree-months</source>
        <translation>树·月</translation>
    </message>
    <message>
        <source>Cost of %1 runs</source>
        <translation>%1 次运行的成本</translation>
    </message>
    <message>
        <source>Energy of %1 runs</source>
        <translation>%1 次运行的能耗</translation>
    </message>
    <message>
        <source>CO₂e of %1 runs</source>
        <translation>%1 次运行的 CO₂e</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>无法读取文件夹：%1。</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Shown in %1 at %2 per USD (%3, %4).</source>
        <extracomment>%1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"</extracomment>
        <translation>以 %1 显示，每美元兑 %2（%3，%4）。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Thresholds of a budget that are crossed</source>
        <translation>已越过的预算阈值</translation>
    </message>
    <message>
        <source>Guard of a budget</source>
        <translation>预算护栏</translation>
    </message>
    <message>
        <source>Alerts of a running session</source>
        <translation>进行中会话的告警</translation>
    </message>
    <message>
        <source>Advice from the last sessions</source>
        <translation>基于最近会话的建议</translation>
    </message>
    <message>
        <source>Is a cost unusual?</source>
        <translation>成本是否异常？</translation>
    </message>
    <message>
        <source>Month projected from the last week</source>
        <translation>按最近一周推算全月</translation>
    </message>
    <message>
        <source>source_monthly_usd divides by sessions instead of days, as published; for comparison only.</source>
        <translation>source_monthly_usd 按发表的原式除以会话数而非天数；仅供比较。</translation>
    </message>
    <message>
        <source>Forecast for the end of the month</source>
        <translation>月末预测</translation>
    </message>
    <message>
        <source>Budget split by purpose</source>
        <translation>按用途划分预算</translation>
    </message>
    <message>
        <source>Total cost and its unit costs</source>
        <translation>总成本及其单位成本</translation>
    </message>
    <message>
        <source>Count storage and transfer once: in training or in data.</source>
        <translation>存储和传输只计一次：计入训练或计入数据。</translation>
    </message>
    <message>
        <source>Gate against a growing cost</source>
        <translation>成本增长门禁</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选型</translation>
    </message>
    <message>
        <source>Right-sizing, as published</source>
        <translation>规格优化（原式）</translation>
    </message>
    <message>
        <source>Calls an idle GPU with a full memory optimal; see right_size.</source>
        <translation>会把显存占满但空闲的 GPU 判为最优；参见 right_size。</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>规格优化</translation>
    </message>
    <message>
        <source>GPU and pricing for a training</source>
        <translation>训练所用的 GPU 与计价方式</translation>
    </message>
    <message>
        <source>A hint by size alone; the memory of a training decides.</source>
        <translation>仅按规模给出的提示；最终取决于训练的显存需求。</translation>
    </message>
    <message>
        <source>Serving and scaling of a model</source>
        <translation>模型的服务与扩缩</translation>
    </message>
    <message>
        <source>Local or cloud</source>
        <translation>本地还是云</translation>
    </message>
    <message>
        <source>Rules that fire for a run</source>
        <translation>对某次运行触发的规则</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>能耗与碳排放</translation>
    </message>
    <message>
        <source>Energy of a training</source>
        <translation>一次训练的能耗</translation>
    </message>
    <message>
        <source>Constant power over the whole time.</source>
        <translation>全程功率恒定。</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>能耗的价格</translation>
    </message>
    <message>
        <source>Carbon of energy</source>
        <translation>能耗的碳排放</translation>
    </message>
    <message>
        <source>Operational carbon at an average grid factor.</source>
        <translation>按电网平均排放因子计算的运营碳排放。</translation>
    </message>
    <message>
        <source>Carbon of repeated runs</source>
        <translation>重复运行的碳排放</translation>
    </message>
    <message>
        <source>Price of an offset</source>
        <translation>碳抵消价格</translation>
    </message>
    <message>
        <source>Carbon in another region</source>
        <translation>在其他区域的碳排放</translation>
    </message>
    <message>
        <source>What carbon is like</source>
        <translation>碳排放等效换算</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>自有硬件</translation>
    </message>
    <message>
        <source>Own hardware, cost of a year</source>
        <translation>自有硬件，一年的成本</translation>
    </message>
    <message>
        <source>Power at full load all year; cooling is in the PUE.</source>
        <translation>全年满载功率；制冷已含在 PUE 中。</translation>
    </message>
    <message>
        <source>Own hardware, months until it pays</source>
        <translation>自有硬件，回本所需月数</translation>
    </message>
    <message>
        <source>A simple payback: no residual value, host power or capital cost.</source>
        <translation>简单回收期：不计残值、主机功耗和资金成本。</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Throughput of a latency</source>
        <translation>由延迟得出的吞吐量</translation>
    </message>
    <message>
        <source>Month of inference on instances</source>
        <translation>在实例上推理一个月</translation>
    </message>
    <message>
        <source>Cost of a thousand predictions</source>
        <translation>每千次预测的成本</translation>
    </message>
    <message>
        <source>What an optimisation may cost</source>
        <translation>优化的成本上限</translation>
    </message>
    <message>
        <source>Serverless calls</source>
        <translation>无服务器调用</translation>
    </message>
    <message>
        <source>Calls from which on an instance is cheaper</source>
        <translation>改用实例更便宜的调用量</translation>
    </message>
    <message>
        <source>Check that one instance can carry that many calls.</source>
        <translation>请确认单个实例能承载这么多调用。</translation>
    </message>
    <message>
        <source>What-if models</source>
        <translation>假设分析模型</translation>
    </message>
    <message>
        <source>Training time at another batch size</source>
        <translation>不同批大小下的训练时长</translation>
    </message>
    <message>
        <source>Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.</source>
        <translation>假定单步中有固定部分不随批大小增长，且轮数相同。</translation>
    </message>
    <message>
        <source>GPU-hours on another number of GPUs</source>
        <translation>不同 GPU 数量下的 GPU 小时</translation>
    </message>
    <message>
        <source>Assumes that the loss by communication is a power of the ratio.</source>
        <translation>假定通信损耗是该比值的幂函数。</translation>
    </message>
    <message>
        <source>Latency of a batch</source>
        <translation>一个批的延迟</translation>
    </message>
    <message>
        <source>Assumes a fixed share of the latency of one and a linear rest.</source>
        <translation>假定单个请求的延迟中有固定部分，其余部分线性增长。</translation>
    </message>
    <message>
        <source>Wear of own hardware</source>
        <translation>自有硬件的折旧</translation>
    </message>
    <message>
        <source>Assumes a straight line over the life, every hour of the year usable.</source>
        <translation>假定在寿命期内直线折旧，全年每小时均可用。</translation>
    </message>
    <message>
        <source>Precision and batch</source>
        <translation>精度与批</translation>
    </message>
    <message>
        <source>Batch size with the cheapest epoch</source>
        <translation>每轮成本最低的批大小</translation>
    </message>
    <message>
        <source>Larger batches may need more epochs for the same result.</source>
        <translation>批越大，达到相同结果可能需要更多轮数。</translation>
    </message>
    <message>
        <source>Effective batch size</source>
        <translation>有效批大小</translation>
    </message>
    <message>
        <source>The same work on other GPUs</source>
        <translation>在其他 GPU 上完成同样的工作</translation>
    </message>
    <message>
        <source>Fewer GPUs take longer; the GPU-hours stay.</source>
        <translation>GPU 越少耗时越长；GPU 小时不变。</translation>
    </message>
    <message>
        <source>Effect of a number format</source>
        <translation>数值格式的影响</translation>
    </message>
    <message>
        <source>The batch factor is an upper bound: weights and optimiser keep their memory.</source>
        <translation>批的倍数是上限：权重和优化器占用的显存不变。</translation>
    </message>
    <message>
        <source>Number format for a model</source>
        <translation>适合模型的数值格式</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation>报价比较</translation>
    </message>
    <message>
        <source>Region with the lowest spot price</source>
        <translation>抢占价最低的区域</translation>
    </message>
    <message>
        <source>Spot price alone: transfer and the risk of interruption are not counted.</source>
        <translation>仅为抢占价：未计传输和中断风险。</translation>
    </message>
    <message>
        <source>Value of an offer</source>
        <translation>报价的性价比</translation>
    </message>
    <message>
        <source>Price per GPU</source>
        <translation>每个 GPU 的价格</translation>
    </message>
    <message>
        <source>Price on a managed platform</source>
        <translation>托管平台的价格</translation>
    </message>
    <message>
        <source>Commitment against on demand</source>
        <translation>承诺使用与按需对比</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>投资回报率</translation>
    </message>
    <message>
        <source>Return of a rented run</source>
        <translation>单次租用运行的回报</translation>
    </message>
    <message>
        <source>attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.</source>
        <translation>attended_fraction 是有人等待的时间占比；1 表示计入全部机器小时。</translation>
    </message>
    <message>
        <source>Return of several rented runs</source>
        <translation>多次租用运行的回报</translation>
    </message>
    <message>
        <source>Runs that cannot be done locally are in none of the sums.</source>
        <translation>无法在本地完成的运行不计入任何合计。</translation>
    </message>
    <message>
        <source>Savings applied one after the other</source>
        <translation>依次应用的节省</translation>
    </message>
    <message>
        <source>Savings that overlap give less.</source>
        <translation>相互重叠的节省效果会减小。</translation>
    </message>
    <message>
        <source>Scores and sizes</source>
        <translation>得分与规模</translation>
    </message>
    <message>
        <source>Efficiency score</source>
        <translation>效率得分</translation>
    </message>
    <message>
        <source>A value at its benchmark scores 0.</source>
        <translation>恰好等于基准的值得 0 分。</translation>
    </message>
    <message>
        <source>Efficiency of accelerators</source>
        <translation>加速器的效率</translation>
    </message>
    <message>
        <source>Efficiency by throughput</source>
        <translation>按吞吐量计的效率</translation>
    </message>
    <message>
        <source>The reference is arbitrary: set your own.</source>
        <translation>参考值是任意的：请自行设定。</translation>
    </message>
    <message>
        <source>Priority of an experiment</source>
        <translation>实验的优先级</translation>
    </message>
    <message>
        <source>Memory of a model</source>
        <translation>模型的内存需求</translation>
    </message>
    <message>
        <source>Weights, and for training gradients and Adam; activations come on top.</source>
        <translation>权重，训练时加上梯度和 Adam 状态；激活值另计。</translation>
    </message>
    <message>
        <source>GPUs that hold a model</source>
        <translation>能容纳模型的 GPU</translation>
    </message>
    <message>
        <source>Memory only, without head-room.</source>
        <translation>仅看显存，不留余量。</translation>
    </message>
    <message>
        <source>Runs that no other run beats</source>
        <translation>未被其他运行超越的运行</translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation>成熟度等级</translation>
    </message>
    <message>
        <source>Sum of cost ranges</source>
        <translation>成本区间之和</translation>
    </message>
    <message>
        <source>Sessions and time slots</source>
        <translation>会话与时段</translation>
    </message>
    <message>
        <source>Jobs packed into sessions</source>
        <translation>将作业合并到会话</translation>
    </message>
    <message>
        <source>Shortest first: quick and stable, but not the fewest sessions.</source>
        <translation>短作业优先：快速且稳定，但会话数未必最少。</translation>
    </message>
    <message>
        <source>Saving of one session for several jobs</source>
        <translation>多个作业合用一个会话的节省</translation>
    </message>
    <message>
        <source>Cheapest hours of the day</source>
        <translation>一天中最便宜的时段</translation>
    </message>
    <message>
        <source>Spot capacity</source>
        <translation>抢占式容量</translation>
    </message>
    <message>
        <source>Saving by the spot price</source>
        <translation>抢占价带来的节省</translation>
    </message>
    <message>
        <source>Spot cost with interruptions</source>
        <translation>含中断的抢占式成本</translation>
    </message>
    <message>
        <source>Without an interval the work lost since the last checkpoint is not counted.</source>
        <translation>未给出间隔时，不计自上一检查点以来损失的工作。</translation>
    </message>
    <message>
        <source>Checkpoint interval with the least overhead</source>
        <translation>开销最小的检查点间隔</translation>
    </message>
    <message>
        <source>Risk of an interruption</source>
        <translation>中断风险</translation>
    </message>
    <message>
        <source>Biased high: runs that were never interrupted are not in the record.</source>
        <translation>偏高：从未中断的运行不在记录中。</translation>
    </message>
    <message>
        <source>Stopping and sampling</source>
        <translation>早停与采样</translation>
    </message>
    <message>
        <source>Early stopping, as published</source>
        <translation>早停（原式）</translation>
    </message>
    <message>
        <source>The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no such limit.</source>
        <translation>方差阈值是绝对值，损失较小时总会停止；early_stop_relative 没有此阈值。</translation>
    </message>
    <message>
        <source>Early stopping by relative improvement</source>
        <translation>按相对改进早停</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>要保留的检查点</translation>
    </message>
    <message>
        <source>Epochs by the quality of the data</source>
        <translation>按数据质量确定轮数</translation>
    </message>
    <message>
        <source>Samples by the phase of the work</source>
        <translation>按工作阶段确定样本数</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Storage in tiers</source>
        <translation>分层存储</translation>
    </message>
    <message>
        <source>Fees for reading and requests, and minimum durations, are not counted.</source>
        <translation>未计读取与请求费用以及最短存储期。</translation>
    </message>
    <message>
        <source>Storage over a life cycle</source>
        <translation>全生命周期的存储</translation>
    </message>
    <message>
        <source>Cloud training run</source>
        <translation>云端训练运行</translation>
    </message>
    <message>
        <source>Training run with storage and transfer</source>
        <translation>含存储和传输的训练运行</translation>
    </message>
    <message>
        <source>Wall hours, not GPU-hours: the GPU count enters once.</source>
        <translation>使用实际小时，而非 GPU 小时：GPU 数量只计一次。</translation>
    </message>
    <message>
        <source>Rented session</source>
        <translation>租用会话</translation>
    </message>
    <message>
        <source>Cost so far of a running session</source>
        <translation>进行中会话的累计成本</translation>
    </message>
    <message>
        <source>Cost of a result</source>
        <translation>结果的成本</translation>
    </message>
    <message>
        <source>GPU-hours of a training, estimated</source>
        <translation>训练的 GPU 小时估算</translation>
    </message>
    <message>
        <source>A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.</source>
        <translation>经验法则：一块 T4 用 1 GB 数据训练 1 亿参数一轮需一小时。</translation>
    </message>
    <message>
        <source>Experiment with a search for hyperparameters, estimated</source>
        <translation>含超参数搜索的实验估算</translation>
    </message>
    <message>
        <source>A trial takes 30 % of a run and the data are kept twice.</source>
        <translation>一次试验耗时为一次运行的 30 %，数据保存两份。</translation>
    </message>
    <message>
        <source>Training time, guessed</source>
        <translation>训练时长粗估</translation>
    </message>
    <message>
        <source>Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.</source>
        <translation>仅为粗略估计：循环网络的成本增长快于隐藏层大小，批较大时会饱和。</translation>
    </message>
    <message>
        <source>Summary of a running session</source>
        <translation>进行中会话的摘要</translation>
    </message>
    <message>
        <source>Cost per mean squared error</source>
        <translation>每单位均方误差的成本</translation>
    </message>
    <message>
        <source>Rises when the model improves; compare it only between equal models.</source>
        <translation>模型改进时该值上升；只能在同等模型之间比较。</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>Samples per dollar</source>
        <translation>每美元样本数</translation>
    </message>
    <message>
        <source>Effect of compression</source>
        <translation>压缩的效果</translation>
    </message>
    <message>
        <source>What to upload and what to download</source>
        <translation>需要上传和下载的内容</translation>
    </message>
    <message>
        <source>Deleted files need a common base and are not recognised.</source>
        <translation>已删除的文件需要共同基准才能识别，此处不识别。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old, new value</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Device power</source>
        <translation>设备功率</translation>
    </message>
    <message>
        <source>Time factor</source>
        <translation>时间系数</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU 型号</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation>GPU 价格</translation>
    </message>
    <message>
        <source>Spot share</source>
        <translation>抢占式占比</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断次数</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>硬件价格</translation>
    </message>
    <message>
        <source>Platform markup</source>
        <translation>平台加价</translation>
    </message>
    <message>
        <source>Predictions per month</source>
        <translation>每月预测次数</translation>
    </message>
    <message>
        <source>Latency at batch 1</source>
        <translation>批为 1 时的延迟</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Serverless memory</source>
        <translation>无服务器内存</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>流出传输量</translation>
    </message>
    <message>
        <source>Offset price</source>
        <translation>碳抵消价格</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Storage and transfer</source>
        <translation>存储与传输</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>time factor</source>
        <translation>时间系数</translation>
    </message>
    <message>
        <source>GPU time ratio</source>
        <translation>GPU 时间比</translation>
    </message>
    <message>
        <source>precision speed</source>
        <translation>精度加速比</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>recorded batch size</source>
        <translation>记录的批大小</translation>
    </message>
    <message>
        <source>fixed share of a step</source>
        <translation>单步固定占比</translation>
    </message>
    <message>
        <source>recorded GPU count</source>
        <translation>记录的 GPU 数量</translation>
    </message>
    <message>
        <source>scaling exponent</source>
        <translation>扩展指数</translation>
    </message>
    <message>
        <source>device power</source>
        <translation>设备功率</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>grid intensity</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>spot share</source>
        <translation>抢占式占比</translation>
    </message>
    <message>
        <source>spot discount</source>
        <translation>抢占式折扣</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>中断次数</translation>
    </message>
    <message>
        <source>checkpoint interval</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>checkpoint save</source>
        <translation>检查点保存时间</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启时间</translation>
    </message>
    <message>
        <source>hardware price</source>
        <translation>硬件价格</translation>
    </message>
    <message>
        <source>hardware life</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>platform markup</source>
        <translation>平台加价</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>预测次数</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>batching</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>fixed share of latency</source>
        <translation>延迟固定占比</translation>
    </message>
    <message>
        <source>serverless memory</source>
        <translation>无服务器内存</translation>
    </message>
    <message>
        <source>serverless price</source>
        <translation>无服务器价格</translation>
    </message>
    <message>
        <source>price per million requests</source>
        <translation>每百万请求价格</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>storage price</source>
        <translation>存储价格</translation>
    </message>
    <message>
        <source>transfer out</source>
        <translation>流出传输量</translation>
    </message>
    <message>
        <source>transfer price</source>
        <translation>传输价格</translation>
    </message>
    <message>
        <source>offset price</source>
        <translation>碳抵消价格</translation>
    </message>
    <message>
        <source>CO₂e per car mile</source>
        <translation>每汽车英里的 CO₂e</translation>
    </message>
    <message>
        <source>CO₂e per phone charge</source>
        <translation>每次手机充电的 CO₂e</translation>
    </message>
    <message>
        <source>CO₂e per tree and month</source>
        <translation>每棵树每月的 CO₂e</translation>
    </message>
    <message>
        <source>recorded energy</source>
        <translation>记录的能耗</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>无法生成图片。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>RunCost stores (*.db *.sqlite);;All files (*)</source>
        <translation>RunCost 数据库 (*.db *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>training takes %1 h</source>
        <translation>训练耗时 %1 h</translation>
    </message>
    <message>
        <source>GPU utilisation is %1</source>
        <translation>GPU 利用率为 %1</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>latency is %1 ms</source>
        <translation>延迟为 %1 ms</translation>
    </message>
    <message>
        <source>the model has %1 MiB</source>
        <translation>模型为 %1 MiB</translation>
    </message>
    <message>
        <source>peak memory is %1 MiB</source>
        <translation>峰值显存为 %1 MiB</translation>
    </message>
    <message>
        <source>training costs %1</source>
        <translation>训练成本为 %1</translation>
    </message>
    <message>
        <source>the total is %1</source>
        <translation>总计为 %1</translation>
    </message>
    <message>
        <source>storage costs %1</source>
        <translation>存储成本为 %1</translation>
    </message>
    <message>
        <source>transfer costs %1</source>
        <translation>传输成本为 %1</translation>
    </message>
    <message>
        <source>inference costs %1</source>
        <translation>推理成本为 %1</translation>
    </message>
    <message>
        <source>%1 GB are kept</source>
        <translation>保存 %1 GB</translation>
    </message>
    <message>
        <source>%1 GB go out</source>
        <translation>流出 %1 GB</translation>
    </message>
    <message>
        <source>it emits %1 kg</source>
        <translation>排放 %1 kg</translation>
    </message>
    <message>
        <source>%1 predictions a month</source>
        <translation>每月 %1 次预测</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>不等于 %1</translation>
    </message>
    <message>
        <source>so</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale.</source>
        <translation>图片过大。请选择更小的尺寸或缩放比例。</translation>
    </message>
    <message>
        <source>This kind of file shows one run.</source>
        <translation>此类文件只显示一次运行。</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>From the report of %1</source>
        <translation>来自 %1 的报告</translation>
    </message>
    <message>
        <source>RunCost report</source>
        <translation>RunCost 报告</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>未打开数据库。</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation>意外的“%1”</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>第 %1 列：%2。</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>a name or a number is missing</source>
        <translation>缺少名称或数字</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2e</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU 利用率</translation>
    </message>
    <message>
        <source>Hourly price</source>
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>账单成本</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Inference latency</source>
        <translation>推理延迟</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值显存</translation>
    </message>
    <message>
        <source>Mean memory</source>
        <translation>平均显存</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Early stopping patience</source>
        <translation>早停耐心值</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Final MSE</source>
        <translation>最终 MSE</translation>
    </message>
    <message>
        <source>Cost as reported</source>
        <translation>文件报告的成本</translation>
    </message>
    <message>
        <source>The run has an unusable value under “%1”.</source>
        <translation>该运行的“%1”的值不可用。</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4: %5</source>
        <translation>%1：%2 报告 %3，重算为 %4：%5</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>The names and notes of all runs need more memory than RunCost can use.</source>
        <translation>所有运行的名称和备注所需的内存超出 RunCost 可用的内存。</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>没有运行 %1。</translation>
    </message>
    <message>
        <source>The figures of a run are damaged.</source>
        <translation>有一次运行的数值已损坏。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. The file that was there is unchanged.</source>
        <translation>无法写入“%1”：%2。原有文件未更改。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>它是设备，不是文件</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>hours:minutes:seconds</source>
        <translation>时:分:秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>纳秒</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>kJ</translation>
    </message>
    <message>
        <source>MJ</source>
        <translation>MJ</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>fraction, 0 to 1</source>
        <translation>小数，0 到 1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>美分</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>GBP</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>JPY</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>MM/dd/yyyy HH:mm</source>
        <translation>MM/dd/yyyy HH:mm</translation>
    </message>
    <message>
        <source>Unix time, by its size</source>
        <translation>Unix 时间，按数值大小判断</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 秒</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Unix 毫秒</translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation>Unix 微秒</translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation>Unix 纳秒</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>设备类别</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>实例类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>计价模式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Step of a history</source>
        <translation>历史记录的步</translation>
    </message>
    <message>
        <source>Values over steps</source>
        <translation>逐步取值</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>$/kWh</source>
        <translation>$/kWh</translation>
    </message>
    <message>
        <source>1 ¢</source>
        <translation>1 ¢</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>10 g</source>
        <translation>10 g</translation>
    </message>
    <message>
        <source>10 W</source>
        <translation>10 W</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>10 ¢</source>
        <translation>10 ¢</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>0.05 /h</source>
        <translation>0.05 /h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>0.1 M</source>
        <translation>0.1 M</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 ms</translation>
    </message>
    <message>
        <source>req</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>1 req</source>
        <translation>1 请求</translation>
    </message>
    <message>
        <source>0.5 GB</source>
        <translation>0.5 GB</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>$/t</source>
        <translation>$/t</translation>
    </message>
    <message>
        <source>It is no readable YAML.</source>
        <translation>不是可读的 YAML。</translation>
    </message>
    <message>
        <source>The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.</source>
        <translation>显存节省针对激活值：混合精度下 Adam 每个参数仍占 16 字节。int8 用于推理。</translation>
    </message>
    <message>
        <source>Counted is the cost of the same number of epochs; a larger batch may need more of them.</source>
        <translation>按相同轮数计算成本；批更大时可能需要更多轮数。</translation>
    </message>
    <message>
        <source>The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.</source>
        <translation>检查点间隔依据来源中的经验法则。开销最小处为 √(2·c·T/N)：c 为保存时间，T 为运行时长，N 为中断次数。</translation>
    </message>
    <message>
        <source>A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.</source>
        <translation>GPU 显存能容纳实测峰值即视为适用；请为更长的输入留出余量。</translation>
    </message>
    <message>
        <source>Emissions are operational, with the average of the grid; making the hardware is not in them.</source>
        <translation>排放为运营排放，按电网平均值计算；不含硬件制造。</translation>
    </message>
    <message>
        <source>The curve has many points; each evaluation is the mean of %1 of them.</source>
        <translation>曲线的点很多；每次评估取其中 %1 个点的均值。</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1，需要%2</translation>
    </message>
    <message>
        <source>It would cost %1 more here.</source>
        <translation>在此会多花 %1。</translation>
    </message>
    <message>
        <source>It would change nothing here.</source>
        <translation>在此不会有任何变化。</translation>
    </message>
    <message>
        <source>The run has no duration.</source>
        <translation>该运行没有时长。</translation>
    </message>
    <message>
        <source>Unknown price: %1.</source>
        <translation>价格未知：%1。</translation>
    </message>
    <message>
        <source>The latency of a prediction is not known.</source>
        <translation>预测延迟未知。</translation>
    </message>
    <message>
        <source>The model size is not known.</source>
        <translation>模型大小未知。</translation>
    </message>
    <message>
        <source>Where it ran is not known.</source>
        <translation>运行地点未知。</translation>
    </message>
    <message>
        <source>The cost of training is unknown.</source>
        <translation>训练成本未知。</translation>
    </message>
    <message>
        <source>Own machine: no fee.</source>
        <translation>自有机器：无费用。</translation>
    </message>
    <message>
        <source>No managed platform.</source>
        <translation>无托管平台。</translation>
    </message>
    <message>
        <source>No part of the cost is known.</source>
        <translation>成本的各部分均未知。</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>%1 of this run is %2, which is not possible.</source>
        <translation>本次运行的%1为 %2，这不可能。</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it starts at %3.</source>
        <translation>%1不能为 %2；最小为 %3。</translation>
    </message>
    <message>
        <source>Spot share cannot be %1; it ends at 1.</source>
        <translation>抢占式占比不能为 %1；最大为 1。</translation>
    </message>
    <message>
        <source>%1 of five parts unknown: the true total is higher.</source>
        <translation>五个部分中有 %1 个未知：真实总计更高。</translation>
    </message>
    <message>
        <source>Training at %1</source>
        <translation>在 %1 训练</translation>
    </message>
    <message>
        <source>No price or no duration is known here.</source>
        <translation>此处价格或时长未知。</translation>
    </message>
    <message>
        <source>time there</source>
        <translation>当地时长</translation>
    </message>
    <message>
        <source>unknown speed: same duration</source>
        <translation>速度未知：时长相同</translation>
    </message>
    <message>
        <source>ratio of dense FP16 TFLOPS</source>
        <translation>稠密 FP16 TFLOPS 之比</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>与运行时相同</translation>
    </message>
    <message>
        <source>The price is for the GPU alone; the machine around it costs extra.</source>
        <translation>仅为 GPU 的价格；机器的其余部分另计。</translation>
    </message>
    <message>
        <source>There is no offer “%1”.</source>
        <translation>没有报价“%1”。</translation>
    </message>
    <message>
        <source>CO₂e in %1</source>
        <translation>在%1的 CO₂e</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>this analysis</source>
        <translation>本次分析</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>没有区域“%1”。</translation>
    </message>
    <message>
        <source>%1 Because: %2.</source>
        <translation>%1 原因：%2。</translation>
    </message>
    <message>
        <source>total without it</source>
        <translation>未采用时的总计</translation>
    </message>
    <message>
        <source>total with it</source>
        <translation>采用后的总计</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation>没有建议“%1”。</translation>
    </message>
    <message>
        <source>There is no slider “%1”.</source>
        <translation>没有滑块“%1”。</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>%1的一步</translation>
    </message>
    <message>
        <source>It does not change the total here.</source>
        <translation>在此不改变总计。</translation>
    </message>
    <message>
        <source>derivative of the total, this analysis</source>
        <translation>总计的导数，本次分析</translation>
    </message>
    <message>
        <source>one step of the slider</source>
        <translation>滑块的一步</translation>
    </message>
    <message>
        <source>change of the total per unit</source>
        <translation>每单位的总计变化</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>A tangent: exact for a small step, an approximation for a large one.</source>
        <translation>切线：步长小时精确，步长大时为近似。</translation>
    </message>
    <message>
        <source>%1 of four parts are known; their weights are renormalised.</source>
        <translation>四个部分中有 %1 个已知；其权重已重新归一化。</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>没有数值“%1”。</translation>
    </message>
    <message>
        <source>  90 % range: %1</source>
        <translation>  90 % 区间：%1</translation>
    </message>
    <message>
        <source>  Widest driver: %1, ± %2</source>
        <translation>  影响最大：%1，± %2</translation>
    </message>
    <message>
        <source>  Baseline: %1</source>
        <translation>  基线：%1</translation>
    </message>
    <message>
        <source>| Input | Value | Where it comes from | Date | ± |</source>
        <translation>| 输入 | 值 | 数据来源 | 日期 | ± |</translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation>90 % 区间：%1</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1未知：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4) from %5.</source>
        <translation>%1估算为 %2（90 % 区间 %3 – %4），依据：%5。</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4).</source>
        <translation>%1估算为 %2（90 % 区间 %3 – %4）。</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 from %3.</source>
        <translation>%1估算为 %2，依据：%3。</translation>
    </message>
    <message>
        <source>%1 was estimated at %2.</source>
        <translation>%1估算为 %2。</translation>
    </message>
    <message>
        <source>The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.</source>
        <translation>该区间将各输入的区间按一阶近似代入公式，并以平方和合成；这是工程判断，而非统计结果。</translation>
    </message>
    <message>
        <source>The widest contribution is that of the %1, ± %2.</source>
        <translation>贡献最大的是%1，± %2。</translation>
    </message>
    <message>
        <source>Computed with RunCost %1.</source>
        <translation>由 RunCost %1 计算。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>needs \usepackage{amsmath}</source>
        <translation>需要 \usepackage{amsmath}</translation>
    </message>
    <message>
        <source>This run and a month of its use cost nothing.</source>
        <translation>本次运行及一个月的使用没有成本。</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; one part of five is unknown.</source>
        <translation>%1占已知部分的 *%2*；五个部分中有一个未知。</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; *%3* parts of five are unknown.</source>
        <translation>%1占已知部分的 *%2*；五个部分中有 *%3* 个未知。</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost and *%3* of the saving.</source>
        <translation>%1占成本的 *%2*，占节省的 *%3*。</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost.</source>
        <translation>%1占成本的 *%2*。</translation>
    </message>
    <message>
        <source>No offer fits this run.</source>
        <translation>没有适合本次运行的报价。</translation>
    </message>
    <message>
        <source>The run has no duration, so no offer can be priced.</source>
        <translation>该运行没有时长，无法为任何报价计价。</translation>
    </message>
    <message>
        <source>*%1* where it ran; no other offer fits.</source>
        <translation>原运行地点为 *%1*；没有其他适合的报价。</translation>
    </message>
    <message>
        <source>Where it ran is cheapest: *%1*; %2 would take *%3*.</source>
        <translation>原运行地点最便宜：*%1*；%2 需要 *%3*。</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; the cost where it ran is unknown.</source>
        <translation>%1 训练需 *%2*；原运行地点的成本未知。</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; where it ran costs *%3*.</source>
        <translation>%1 训练需 *%2*；原运行地点需 *%3*。</translation>
    </message>
    <message>
        <source>Too little is known for a score.</source>
        <translation>已知信息太少，无法评分。</translation>
    </message>
    <message>
        <source>*%1, %2.* From %3 of 4 parts.</source>
        <translation>*%1，%2。* 依据 4 项中的 %3 项。</translation>
    </message>
    <message>
        <source>*%1, %2.*</source>
        <translation>*%1，%2。*</translation>
    </message>
    <message>
        <source>*%1, %2.* One point short of %4.</source>
        <translation>*%1，%2。* 距%4差 1 分。</translation>
    </message>
    <message>
        <source>*%1, %2.* %3 points short of %4.</source>
        <translation>*%1，%2。* 距%4差 %3 分。</translation>
    </message>
    <message>
        <source>No time, latency, size or memory is known.</source>
        <translation>时长、延迟、大小和显存均未知。</translation>
    </message>
    <message>
        <source>All four are within their benchmarks.</source>
        <translation>四项均在基准之内。</translation>
    </message>
    <message>
        <source>All that is known is within its benchmark.</source>
        <translation>已知的各项均在基准之内。</translation>
    </message>
    <message>
        <source>%1: *%2×* the benchmark.</source>
        <translation>%1：基准的 *%2×*。</translation>
    </message>
    <message>
        <source>The energy of this run is unknown.</source>
        <translation>本次运行的能耗未知。</translation>
    </message>
    <message>
        <source>No greener region is known.</source>
        <translation>没有已知的更低碳区域。</translation>
    </message>
    <message>
        <source>%1 would cut it to *%2*.</source>
        <translation>%1可将其降至 *%2*。</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known.</source>
        <translation>就已知信息没有可推荐的内容。</translation>
    </message>
    <message>
        <source>%1 applied, saving *%2*. </source>
        <translation>已应用 %1 项，节省 *%2*。 </translation>
    </message>
    <message>
        <source>%1 applied, costing *%2* more. </source>
        <translation>已应用 %1 项，多花 *%2*。 </translation>
    </message>
    <message>
        <source>The next best, number %1, saves *%2*.</source>
        <translation>次优的第 %1 项可节省 *%2*。</translation>
    </message>
    <message>
        <source>The best, number %1, saves *%2*.</source>
        <translation>最优的第 %1 项可节省 *%2*。</translation>
    </message>
    <message>
        <source>No further one saves money here.</source>
        <translation>没有其他能在此省钱的建议。</translation>
    </message>
    <message>
        <source>own machine</source>
        <translation>自有机器</translation>
    </message>
    <message>
        <source>own machine only</source>
        <translation>仅限自有机器</translation>
    </message>
    <message>
        <source>no batch size recorded</source>
        <translation>未记录批大小</translation>
    </message>
    <message>
        <source>already on spot</source>
        <translation>已是抢占式</translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation>原运行地点</translation>
    </message>
    <message>
        <source>recorded GPU not in the catalog</source>
        <translation>记录的 GPU 不在目录中</translation>
    </message>
    <message>
        <source>not recorded: counted as fp32</source>
        <translation>未记录：按 fp32 计</translation>
    </message>
    <message>
        <source>unknown: type a value</source>
        <translation>未知：请输入值</translation>
    </message>
    <message>
        <source>offset only, not in the total</source>
        <translation>仅碳抵消，不计入总计</translation>
    </message>
    <message>
        <source>in cloud price</source>
        <translation>已含在云价格中</translation>
    </message>
    <message>
        <source>no cost effect</source>
        <translation>不影响成本</translation>
    </message>
    <message>
        <source>own machine: no fee</source>
        <translation>自有机器：无费用</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>自有机器</translation>
    </message>
    <message>
        <source>¼ h</source>
        <translation>¼ h</translation>
    </message>
    <message>
        <source>½ h</source>
        <translation>½ h</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>the loss was flat for %1 of the run</source>
        <translation>损失在运行的 %1 时间内持平</translation>
    </message>
    <message>
        <source>%1 of the GPU memory in use</source>
        <translation>GPU 显存已用 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure of a run and its value: "training time 15.6 h"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>it ran on a CUDA GPU</source>
        <translation>在 CUDA GPU 上运行</translation>
    </message>
    <message>
        <source>it did not run on a CUDA GPU</source>
        <translation>不在 CUDA GPU 上运行</translation>
    </message>
    <message>
        <source>it ran on the own machine</source>
        <translation>在自有机器上运行</translation>
    </message>
    <message>
        <source>it did not run on the own machine</source>
        <translation>不在自有机器上运行</translation>
    </message>
    <message>
        <source>it ran in the cloud</source>
        <translation>在云端运行</translation>
    </message>
    <message>
        <source>it did not run in the cloud</source>
        <translation>不在云端运行</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>GPU 显存占用率</translation>
    </message>
    <message>
        <source>right-sizing</source>
        <translation>规格优化</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>峰值显存</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>patience of early stopping</source>
        <translation>早停耐心值</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>it trains in full precision</source>
        <translation>以全精度训练</translation>
    </message>
    <message>
        <source>it trains in reduced precision already</source>
        <translation>已以较低精度训练</translation>
    </message>
    <message>
        <source>the GPU computes in fp16</source>
        <translation>该 GPU 支持 fp16 计算</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp16, or is not known</source>
        <translation>该 GPU 不支持 fp16 计算，或型号未知</translation>
    </message>
    <message>
        <source>the GPU computes in bf16</source>
        <translation>该 GPU 支持 bf16 计算</translation>
    </message>
    <message>
        <source>the GPU does not compute in bf16, or is not known</source>
        <translation>该 GPU 不支持 bf16 计算，或型号未知</translation>
    </message>
    <message>
        <source>the GPU computes in fp8</source>
        <translation>该 GPU 支持 fp8 计算</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp8, or is not known</source>
        <translation>该 GPU 不支持 fp8 计算，或型号未知</translation>
    </message>
    <message>
        <source>predictions a month</source>
        <translation>每月预测次数</translation>
    </message>
    <message>
        <source>predictions per request</source>
        <translation>每个请求的预测数</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>排放</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>storage cost</source>
        <translation>存储成本</translation>
    </message>
    <message>
        <source>inference cost</source>
        <translation>推理成本</translation>
    </message>
    <message>
        <source>transfer cost</source>
        <translation>传输成本</translation>
    </message>
    <message>
        <source>the provider has a region with a cleaner grid</source>
        <translation>该提供商有电网更清洁的区域</translation>
    </message>
    <message>
        <source>no region of the provider is known to be cleaner</source>
        <translation>该提供商没有已知的更清洁区域</translation>
    </message>
    <message>
        <source>another place is cheaper</source>
        <translation>另有更便宜的地点</translation>
    </message>
    <message>
        <source>no fitting offer is cheaper</source>
        <translation>没有更便宜的适用报价</translation>
    </message>
    <message>
        <source>the run recorded its losses</source>
        <translation>该运行记录了损失</translation>
    </message>
    <message>
        <source>the run recorded no losses</source>
        <translation>该运行未记录损失</translation>
    </message>
    <message>
        <source>part of the run after its loss went flat</source>
        <translation>损失持平之后的运行占比</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>It is no JSON object: byte %1.</source>
        <translation>不是 JSON 对象：字节 %1。</translation>
    </message>
    <message>
        <source>It is no scenario of RunCost.</source>
        <translation>不是 RunCost 的方案。</translation>
    </message>
    <message>
        <source>It does not say its version.</source>
        <translation>未注明版本。</translation>
    </message>
    <message>
        <source>It was made by a newer RunCost (version %1 of the format).</source>
        <translation>由更新版本的 RunCost 生成（格式版本 %1）。</translation>
    </message>
    <message>
        <source>It holds no scenario.</source>
        <translation>不含方案。</translation>
    </message>
    <message>
        <source>The choice of “%1” is too long.</source>
        <translation>“%1”的选项过长。</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be read.</source>
        <translation>无法读取方案“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scenario.</source>
        <translation>文件“%1”过大，不可能是方案。</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be used. %2</source>
        <translation>无法使用方案“%1”。%2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>“%1” must be between %2 and %3.</source>
        <translation>“%1”必须介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>“%1” takes a word.</source>
        <translation>“%1”需要一个词。</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>“%1”需要一个数字。</translation>
    </message>
    <message>
        <source>The scenario has no list of levers.</source>
        <translation>该方案没有可调项列表。</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation>该方案不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>“%1”不符合 NAME=VALUE 的格式。</translation>
    </message>
    <message>
        <source>The run has no utilisation measurement.</source>
        <translation>该运行没有利用率测量值。</translation>
    </message>
    <message>
        <source>Cost vs cheapest fit</source>
        <translation>成本与最便宜适用项之比</translation>
    </message>
    <message>
        <source>The cost of training where it ran is unknown.</source>
        <translation>原运行地点的训练成本未知。</translation>
    </message>
    <message>
        <source>Against benchmarks</source>
        <translation>与基准相比</translation>
    </message>
    <message>
        <source>None of time, latency, size and memory is known.</source>
        <translation>时长、延迟、大小和显存均未知。</translation>
    </message>
    <message>
        <source>Quality for its cost</source>
        <translation>质量与成本之比</translation>
    </message>
    <message>
        <source>This needs three runs of the project with the same metric.</source>
        <translation>这需要该项目有三次使用相同指标的运行。</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>待改进</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>median of the project's other runs</source>
        <translation>项目其他运行的中位数</translation>
    </message>
    <message>
        <source>1 other run</source>
        <translation>另外 1 次运行</translation>
    </message>
    <message>
        <source>%1 other runs</source>
        <translation>另外 %1 次运行</translation>
    </message>
    <message>
        <source>One run has no such figure and is not in the sum.</source>
        <translation>有一次运行没有该数值，不计入合计。</translation>
    </message>
    <message>
        <source>%1 runs have no such figure and are not in the sum.</source>
        <translation>有 %1 次运行没有该数值，不计入合计。</translation>
    </message>
    <message>
        <source>Parts of one run are unknown: the true sum is higher.</source>
        <translation>有一次运行的部分数据未知：真实合计更高。</translation>
    </message>
    <message>
        <source>Parts of %1 runs are unknown: the true sum is higher.</source>
        <translation>有 %1 次运行的部分数据未知：真实合计更高。</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>analysis of the run</source>
        <translation>该运行的分析</translation>
    </message>
    <message>
        <source>analyses of the runs</source>
        <translation>各运行的分析</translation>
    </message>
    <message>
        <source>Each run has a range of its own; the sum of the table has none.</source>
        <translation>每次运行有各自的区间；表格合计没有区间。</translation>
    </message>
    <message>
        <source>A more exact record of the %1</source>
        <extracomment>%1 is an input such as "run time".</extracomment>
        <translation>更精确地记录%1</translation>
    </message>
    <message>
        <source>Recording the device power on one short run</source>
        <translation>在一次短时运行中记录设备功率</translation>
    </message>
    <message>
        <source>Measuring the %1 on one short run</source>
        <extracomment>%1 is an input such as "time factor".</extracomment>
        <translation>在一次短时运行中测量%1</translation>
    </message>
    <message>
        <source>A bill or a quotation for the %1</source>
        <translation>取得%1的账单或报价</translation>
    </message>
    <message>
        <source>The grid intensity of the hours of the run</source>
        <translation>取得运行时段的电网碳强度</translation>
    </message>
    <message>
        <source>Measuring the %1 under load</source>
        <translation>在负载下测量%1</translation>
    </message>
    <message>
        <source>Recording the %1</source>
        <translation>记录%1</translation>
    </message>
    <message>
        <source>Line %1, rule %2: </source>
        <translation>第 %1 行，规则 %2: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”: </source>
        <translation>第 %1 行，规则“%2”: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”, field “%3”: </source>
        <translation>第 %1 行，规则“%2”，字段“%3”: </translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>需要一个对象</translation>
    </message>
    <message>
        <source>another rule has the same id</source>
        <translation>另一条规则的 id 相同</translation>
    </message>
    <message>
        <source>It has more than 1 MiB</source>
        <translation>超过 1 MiB</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行: </translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>有数字过大</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>It needs the form {"schema_version": 1, "rules": […]}</source>
        <translation>格式应为 {"schema_version": 1, "rules": […]}</translation>
    </message>
    <message>
        <source>The field “schema_version” must be 1</source>
        <translation>字段“schema_version”必须为 1</translation>
    </message>
    <message>
        <source>It has more than %1 rules</source>
        <translation>超过 %1 条规则</translation>
    </message>
    <message>
        <source>Cannot read the rules file “%1”: %2.</source>
        <translation>无法读取规则文件“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no catalog file “%1”.</source>
        <translation>没有目录文件“%1”。</translation>
    </message>
    <message>
        <source>Cannot read the catalog file “%1”. %2.</source>
        <translation>无法读取目录文件“%1”。%2。</translation>
    </message>
    <message>
        <source>The catalog file “%1” is larger than 8 MiB.</source>
        <translation>目录文件“%1”大于 8 MiB。</translation>
    </message>
    <message>
        <source>it is no valid JSON, line %1, column %2</source>
        <translation>不是有效的 JSON，第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation>在“%1”中: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”: </source>
        <translation>在“%1”的行“%2”中: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”, field “%3”: </source>
        <translation>在“%1”的行“%2”的字段“%3”中: </translation>
    </message>
    <message>
        <source>Cannot use the catalog file “%1”. %2%3.</source>
        <translation>无法使用目录文件“%1”。%2%3。</translation>
    </message>
    <message>
        <source>it must be an object of lists of rows</source>
        <translation>必须是由行列表组成的对象</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in the tour: "2 of 4"</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>less than 1 s left</source>
        <translation>剩余不到 1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>剩余约 %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>剩余约 %1 min</translation>
    </message>
    <message>
        <source>%1 · %2/s · %3</source>
        <comment>sizes, rate, time left</comment>
        <translation>%1 · %2/s · %3</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Cost per point</source>
        <translation>每百分点成本</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2 pt</source>
        <extracomment>A difference in points; %1 is an arrow, %2 a number: "▲ 2.7 pt"</extracomment>
        <translation>%1 %2 pp</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>one run</comment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>too little is known to rank them</source>
        <translation>已知信息太少，无法排名</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>%1 的成本</translation>
    </message>
    <message>
        <source>CO₂e of %1</source>
        <translation>%1 的 CO₂e</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>参照项</translation>
    </message>
    <message>
        <source>%1, the reference: %2</source>
        <translation>参照项 %1：%2</translation>
    </message>
    <message>
        <source>costs of different parts</source>
        <translation>成本所含部分不同</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>比 %1 多</translation>
    </message>
    <message>
        <source>Saving against %1</source>
        <translation>比 %1 节省</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>每次 %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>letter, value, change</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure of a run</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>training and one month of use each</source>
        <translation>各含训练和一个月使用</translation>
    </message>
    <message>
        <source>Comparison of %1 runs of %2</source>
        <translation>%2 的%1次运行比较</translation>
    </message>
    <message>
        <source>Comparison of %1 runs</source>
        <translation>%1次运行的比较</translation>
    </message>
    <message>
        <source>No part of the cost differs between the runs.</source>
        <translation>各次运行的成本各部分均无差异。</translation>
    </message>
    <message>
        <source>%1 makes the largest difference: up to %2 between two runs.</source>
        <translation>%1的差异最大：两次运行之间最多相差 %2。</translation>
    </message>
    <message>
        <source>No run states both.</source>
        <translation>没有运行同时给出两者。</translation>
    </message>
    <message>
        <source>%1 alone is on the line: no other run is better in either.</source>
        <translation>仅 %1 在线上：没有其他运行在任一方面更优。</translation>
    </message>
    <message>
        <source>%1 are on the line: none is beaten in both.</source>
        <translation>%1 在线上：没有一个在两方面都被超越。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>各部分成本</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>90 % ranges of the cost: %1.</source>
        <translation>成本的 90 % 区间：%1。</translation>
    </message>
    <message>
        <source>The weighted score gives 100 to the best of each criterion and the others their ratio to it. Staff time is not included.</source>
        <translation>加权得分中，每项标准的最优者得 100 分，其余按与最优者之比得分。不含人工时间。</translation>
    </message>
    <message>
        <source>Weights are quality, cost, latency and carbon, such as quality=40,cost=60.</source>
        <translation>权重为 quality、cost、latency 和 carbon，例如 quality=40,cost=60。</translation>
    </message>
    <message>
        <source>At least one weight is more than 0.</source>
        <translation>至少一个权重须大于 0。</translation>
    </message>
    <message>
        <source>Changes against %1, the reference. Bold is the best of each row.</source>
        <translation>变化相对于参照项 %1。每行最优值以粗体显示。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>RunCost %1, %2 runs</source>
        <translation>RunCost %1，%2 次运行</translation>
    </message>
    <message>
        <source>Prices: catalog %1. Ranges are 90 %.</source>
        <translation>价格：目录 %1。区间均为 90 %。</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>99 % 以上</translation>
    </message>
    <message>
        <source>%1, the reference, costs no more than %2: %3.</source>
        <translation>参照项 %1 的成本不高于 %2：%3。</translation>
    </message>
    <message>
        <source>%1, the reference, costs least of the %2 runs: %3.</source>
        <translation>参照项 %1 在%2次运行中成本最低：%3。</translation>
    </message>
    <message>
        <source>%1, the reference, has the best weighted score; %2 costs %3 less.</source>
        <translation>参照项 %1 的加权得分最高；%2 的成本低 %3。</translation>
    </message>
    <message>
        <source>%1 costs as much as %2: %3.</source>
        <translation>%1 与 %2 的成本相同：%3。</translation>
    </message>
    <message>
        <source>%1 costs %2; %3, the reference, costs nothing.</source>
        <translation>%1 的成本为 %2；参照项 %3 没有成本。</translation>
    </message>
    <message>
        <source>%1 costs %2 times as much as %3: %4 instead of %5.</source>
        <translation>%1 的成本是 %3 的 %2 倍：分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: %4 instead of %5.</source>
        <translation>%1 的成本比 %3 低 %2：分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3: %4 instead of %5.</source>
        <translation>%1 的成本比 %3 高 %2：分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same, %3 of CO₂e.</source>
        <translation>%1 与 %2 的排放相同，均为 %3 CO₂e。</translation>
    </message>
    <message>
        <source>%1 emits %2 times as much CO₂e as %3: %4 instead of %5.</source>
        <translation>%1 的 CO₂e 排放是 %3 的 %2 倍：分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 emits %2 less CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 的 CO₂e 排放比 %3 低 %2：分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 emits %2 more CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 的 CO₂e 排放比 %3 高 %2：分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 also has the best %2, %3.</source>
        <translation>%1 的 %2 也最优，为 %3。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3.</source>
        <translation>%1 的 %2 最优，为 %3。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, and costs %4 less than %5.</source>
        <translation>%1 的 %2 最优，为 %3，成本比 %5 低 %4。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5.</source>
        <translation>%1 的 %2 最优，为 %3，但成本比 %5 高 %4。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5: each %6 of it costs %7.</source>
        <translation>%1 的 %2 最优，为 %3，但成本比 %5 高 %4：每改善 %6 需 %7。</translation>
    </message>
    <message>
        <source>%1 costs more than %2 and reaches no better %3.</source>
        <translation>%1 的成本高于 %2，而 %3 并不更优。</translation>
    </message>
    <message>
        <source>%1 cost more than %2 and reach no better %3.</source>
        <translation>%1 的成本均高于 %2，而 %3 并不更优。</translation>
    </message>
    <message>
        <source>Different parts of the costs are unknown, so the runs are not compared by cost.</source>
        <translation>各次运行的成本未知部分不同，因此不按成本比较。</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so it is not ranked.</source>
        <translation>%1 的成本未知，因此不参与排名。</translation>
    </message>
    <message>
        <source>The costs of %1 are unknown, so they are not ranked.</source>
        <translation>%1 的成本未知，因此均不参与排名。</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 are unknown: its total is a lower bound and not ranked.</source>
        <translation>%1 的成本有部分未知：其总计为下限，不参与排名。</translation>
    </message>
    <message>
        <source>Parts of the costs of %1 are unknown: their totals are lower bounds and not ranked.</source>
        <translation>%1 的成本有部分未知：其总计均为下限，不参与排名。</translation>
    </message>
    <message>
        <source>All totals are lower bounds: the same parts are unknown in each run.</source>
        <translation>所有总计均为下限：各次运行的未知部分相同。</translation>
    </message>
    <message>
        <source>The 90 % ranges of %1 and %2 overlap: the difference may be smaller than it looks.</source>
        <translation>%1 与 %2 的 90 % 区间重叠：实际差异可能比看上去小。</translation>
    </message>
    <message>
        <source>%1 answers one request in %2 ms instead of the %3 ms of %4.</source>
        <translation>%1 响应一个请求只需 %2 ms，而 %4 需 %3 ms。</translation>
    </message>
    <message>
        <source>%1 takes %2 ms for one request instead of the %3 ms of %4.</source>
        <translation>%1 响应一个请求需 %2 ms，而 %4 只需 %3 ms。</translation>
    </message>
    <message>
        <source>No criterion has any weight, so the runs are not ranked.</source>
        <translation>所有标准的权重均为零，因此不对运行排名。</translation>
    </message>
    <message>
        <source>No criterion is known for every run, so they cannot be ranked.</source>
        <translation>没有一项标准对所有运行均已知，因此无法排名。</translation>
    </message>
    <message>
        <source>%1 is first: only %2 counts.</source>
        <translation>%1 排名第一：只计入%2。</translation>
    </message>
    <message>
        <source>%1 is first: only one criterion, %2, is known for every run.</source>
        <translation>%1 排名第一：只有一项标准（%2）对所有运行均已知。</translation>
    </message>
    <message>
        <source>%1 has the highest weighted score.</source>
        <translation>%1 的加权得分最高。</translation>
    </message>
    <message>
        <source>%1 stays first however much %2 weighs.</source>
        <translation>无论 %2 的权重多大，%1 始终排名第一。</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs less than %3.</source>
        <translation>只要 %2 的权重低于 %3，%1 就保持第一。</translation>
    </message>
    <message>
        <source>Compared under the scenario “%1”.</source>
        <translation>在方案“%1”下比较。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Chosen over %1, without a score.</source>
        <translation>已选定，未选 %1；无得分。</translation>
    </message>
    <message>
        <source>Chosen over %1: score %2 of 100 with the weights %3.</source>
        <translation>已选定，未选 %1：得分 %2（满分 100），权重为 %3。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>%1 的决策：%2</translation>
    </message>
    <message>
        <source>%1 was chosen over this run.</source>
        <translation>选定了 %1，未选本次运行。</translation>
    </message>
    <message>
        <source>%1 was chosen over this run: score %2 against %3 of 100 with the weights %4.</source>
        <translation>选定了 %1，未选本次运行：得分 %2 对 %3（满分 100），权重为 %4。</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2, without a score.</source>
        <translation>已选定方案“%1”，未选 %2；无得分。</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2: score %3 of 100 with the weights %4.</source>
        <translation>已选定方案“%1”，未选 %2：得分 %3（满分 100），权重为 %4。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M/d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The cost stayed about the same: %1 in %2, %3 in %4.</source>
        <translation>成本基本持平：%2为 %1，%4为 %3。</translation>
    </message>
    <message>
        <source>The cost rose from %1 in %2 to %3 in %4.</source>
        <translation>成本从%2的 %1 升至%4的 %3。</translation>
    </message>
    <message>
        <source>The cost fell from %1 in %2 to %3 in %4.</source>
        <translation>成本从%2的 %1 降至%4的 %3。</translation>
    </message>
    <message>
        <source>The budget of %1 is exceeded by %2.</source>
        <translation>%1 的预算已超出 %2。</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used.</source>
        <translation>%2 的预算已使用 %1。</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is more.</source>
        <translation>%2 的预算已使用 %1；按此速度，到%4成本将达 %3，超出预算。</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is within it.</source>
        <translation>%2 的预算已使用 %1；按此速度，到%4成本将达 %3，在预算之内。</translation>
    </message>
    <message>
        <source>The run has no price, so the cost is unknown.</source>
        <translation>该运行没有价格，因此成本未知。</translation>
    </message>
    <message>
        <source>None of the runs has a price, so the cost is unknown.</source>
        <translation>所有运行均没有价格，因此成本未知。</translation>
    </message>
    <message>
        <source>One of %1 runs has no price: the total is a lower bound.</source>
        <translation>%1 次运行中有 1 次没有价格：总计为下限。</translation>
    </message>
    <message>
        <source>%1 of %2 runs have no price: the total is a lower bound.</source>
        <translation>%2 次运行中有 %1 次没有价格：总计为下限。</translation>
    </message>
    <message>
        <source>Parts of the cost of one run are unknown: the total is a lower bound.</source>
        <translation>1 次运行的成本有部分未知：总计为下限。</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 runs are unknown: the total is a lower bound.</source>
        <translation>%1 次运行的成本有部分未知：总计为下限。</translation>
    </message>
    <message>
        <source>The dearest %1 was %2, with %3.</source>
        <translation>按%1计，%2成本最高，为 %3。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Nothing was spent in the first half of the period; the second took %1 a %2.</source>
        <translation>期间前半段没有支出；后半段每%2 %1。</translation>
    </message>
    <message>
        <source>The cost stays at about %1 a %2.</source>
        <translation>成本保持在每%2约 %1。</translation>
    </message>
    <message>
        <source>The cost rose from %1 to %2 a %3 (%4).</source>
        <translation>每%3成本从 %1 升至 %2（%4）。</translation>
    </message>
    <message>
        <source>The cost fell from %1 to %2 a %3 (%4).</source>
        <translation>每%3成本从 %1 降至 %2（%4）。</translation>
    </message>
    <message>
        <source>One run has no date and is left out.</source>
        <translation>1 次运行没有日期，已略过。</translation>
    </message>
    <message>
        <source>%1 runs have no date and are left out.</source>
        <translation>%1 次运行没有日期，已略过。</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 项</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按提供商</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, went to %1.</source>
        <translation>已知成本的 %2（%3）用于 %1。</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>按 GPU</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, ran on %1.</source>
        <translation>已知成本的 %2（%3）用在 %1 上。</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>The project %1 takes %2 of the known cost, %3.</source>
        <translation>项目 %1 占已知成本的 %2（%3）。</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>tag</comment>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>%1 takes %2 of the known cost, %3.</source>
        <translation>%1 占已知成本的 %2（%3）。</translation>
    </message>
    <message>
        <source>one run is unknown</source>
        <translation>1 次运行未知</translation>
    </message>
    <message>
        <source>%1 runs are unknown</source>
        <translation>%1 次运行未知</translation>
    </message>
    <message>
        <source>one run unpriced</source>
        <translation>1 次运行未计价</translation>
    </message>
    <message>
        <source>%1 runs unpriced</source>
        <translation>%1 次运行未计价</translation>
    </message>
    <message>
        <source>one run priced in part</source>
        <translation>1 次运行部分计价</translation>
    </message>
    <message>
        <source>%1 runs priced in part</source>
        <translation>%1 次运行部分计价</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>每次运行 %1</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>能耗，Wh</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>能耗，kWh</translation>
    </message>
    <message>
        <source>g CO₂e</source>
        <translation>g CO₂e</translation>
    </message>
    <message>
        <source>t CO₂e</source>
        <translation>t CO₂e</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>占预算</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>超出 %1（预算 %2）</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>剩余 %1（预算 %2）</translation>
    </message>
    <message>
        <source>one more has no date</source>
        <translation>另有 1 次没有日期</translation>
    </message>
    <message>
        <source>%1 more have no date</source>
        <translation>另有 %1 次没有日期</translation>
    </message>
    <message>
        <source>Cost of all runs</source>
        <translation>所有运行的成本</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>成本随时间变化</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Dearest runs</source>
        <translation>成本最高的运行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>No run of the period has a known cost.</source>
        <translation>该期间没有成本已知的运行。</translation>
    </message>
    <message>
        <source>The dearest run makes up %1 of the known cost.</source>
        <translation>成本最高的运行占已知成本的 %1。</translation>
    </message>
    <message>
        <source>The %1 dearest runs make up %2 of the known cost.</source>
        <translation>成本最高的%1次运行占已知成本的 %2。</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>日期按 UTC</translation>
    </message>
    <message>
        <source>Each run counts in full on the day it started: training once and one month of use. A run without a price or without energy adds nothing to a sum, which is then a lower bound (≥).</source>
        <translation>每次运行在其开始当日全额计入：训练一次加一个月使用。没有价格或能耗的运行不计入相应合计，此时合计为下限（≥）。</translation>
    </message>
    <message>
        <source>Prices: those of each import; catalog now %1.</source>
        <translation>价格：各次导入时的价格；当前目录 %1。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
    <message>
        <source>No run with a date lies in this period.</source>
        <translation>此期间内没有带日期的运行。</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>没有匹配的运行。</translation>
    </message>
    <message>
        <source>%1%2/kWh</source>
        <translation>%1%2/kWh</translation>
    </message>
    <message>
        <source>%1%2/GPU-h</source>
        <translation>%1%2/GPU-h</translation>
    </message>
    <message>
        <source>%1%2 per tonne</source>
        <translation>每吨 %1%2</translation>
    </message>
    <message>
        <source>%1 W each</source>
        <translation>每个 %1 W</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 个 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>每个请求 %1</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>与实际运行相同</translation>
    </message>
    <message>
        <source>set in this scenario</source>
        <translation>在此方案中设定</translation>
    </message>
    <message>
        <source>set in this scenario, was %1</source>
        <translation>在此方案中设定，原为 %1</translation>
    </message>
    <message>
        <source>Run time, power</source>
        <translation>运行时长，功率</translation>
    </message>
    <message>
        <source>, %1 W</source>
        <translation>，%1 W</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>等效换算</translation>
    </message>
    <message>
        <source>%1 kg/mile, %2 kg/charge, %3 kg/tree-month</source>
        <translation>%1 kg/英里，%2 kg/次充电，%3 kg/(树·月)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>%1 %2 for one USD</source>
        <translation>1 美元 = %1 %2</translation>
    </message>
    <message>
        <source>without a known range</source>
        <translation>无已知区间</translation>
    </message>
    <message>
        <source>one part is unknown</source>
        <translation>一个部分未知</translation>
    </message>
    <message>
        <source>%1 parts are unknown</source>
        <translation>%1个部分未知</translation>
    </message>
    <message>
        <source>After one action</source>
        <translation>采取一项措施后</translation>
    </message>
    <message>
        <source>After %1 actions</source>
        <translation>采取%1项措施后</translation>
    </message>
    <message>
        <source>After one change</source>
        <translation>一处更改后</translation>
    </message>
    <message>
        <source>After %1 changes</source>
        <translation>%1处更改后</translation>
    </message>
    <message>
        <source>Saving per run</source>
        <translation>每次运行的节省</translation>
    </message>
    <message>
        <source>the cost is unknown</source>
        <translation>成本未知</translation>
    </message>
    <message>
        <source>Increase per run</source>
        <translation>每次运行的增加</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>as %1 miles by car</source>
        <translation>相当于行车 %1 英里</translation>
    </message>
    <message>
        <source>%1 CO₂e, after</source>
        <translation>%1 CO₂e，改进后</translation>
    </message>
    <message>
        <source>today %1, %2</source>
        <translation>当前 %1，%2</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>当前成本</translation>
    </message>
    <message>
        <source>training once, one month of use</source>
        <translation>训练一次，使用一个月</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>− %1, + %2</source>
        <translation>− %1，+ %2</translation>
    </message>
    <message>
        <source>Top action</source>
        <translation>首要措施</translation>
    </message>
    <message>
        <source>Top two actions</source>
        <translation>前两项措施</translation>
    </message>
    <message>
        <source>Top three actions</source>
        <translation>前三项措施</translation>
    </message>
    <message>
        <source>Saving per run.</source>
        <translation>每次运行的节省。</translation>
    </message>
    <message>
        <source>Saving per run. One more action was found.</source>
        <translation>每次运行的节省。另找到一项措施。</translation>
    </message>
    <message>
        <source>Saving per run. %1 more actions were found.</source>
        <translation>每次运行的节省。另找到%1项措施。</translation>
    </message>
    <message>
        <source>The total covers training once and one month of serving, storage and transfer; staff time is not included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their slopes and added as squares. They are engineering judgement, not statistics of past runs.</source>
        <translation>总计包含一次训练和一个月的服务、存储与传输；不含人员时间。所有区间均为 90 % 区间：各输入的区间按其斜率代入公式，并以平方和合成。它们是工程判断，而非对以往运行的统计。</translation>
    </message>
    <message>
        <source>no</source>
        <comment>none, before a noun</comment>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Cost of the %1 run</source>
        <translation>%1 运行的成本</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>RunCost %1, run %2</source>
        <translation>RunCost %1，运行 %2</translation>
    </message>
    <message>
        <source>The cost of this run is unknown: it has neither a price nor the figures to derive one.</source>
        <translation>本次运行的成本未知：既没有价格，也没有可推算价格的数值。</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so the total is a lower bound.</source>
        <translation>%1的成本未知，因此总计为下限。</translation>
    </message>
    <message>
        <source>%1 is %2 of today’s cost, %3.</source>
        <translation>%1占当前成本的 %2，即 %3。</translation>
    </message>
    <message>
        <source>%1 is %2 of the cost, %3.</source>
        <translation>%1占成本的 %2，即 %3。</translation>
    </message>
    <message>
        <source>The changes leave the cost as it is.</source>
        <translation>这些更改不影响成本。</translation>
    </message>
    <message>
        <source>The changes remove %1 a run; the largest part, %2, is %3.</source>
        <translation>这些更改每次运行减少 %1；最大的部分 %2 来自%3。</translation>
    </message>
    <message>
        <source>The changes add %1 a run; the largest part, %2, is %3.</source>
        <translation>这些更改每次运行增加 %1；最大的部分 %2 来自%3。</translation>
    </message>
    <message>
        <source>No other place in the catalog trains this run for less than the %1 of today.</source>
        <translation>目录中没有其他地点能以低于当前 %1 的成本训练本次运行。</translation>
    </message>
    <message>
        <source>The cheapest place to train it is %1, for %2.</source>
        <translation>最便宜的训练地点是 %1，需 %2。</translation>
    </message>
    <message>
        <source>%1 would train this run for %2 instead of %3.</source>
        <translation>%1 训练本次运行需 %2，而非 %3。</translation>
    </message>
    <message>
        <source>One request takes longer: %1 ms instead of %2 ms.</source>
        <translation>单个请求耗时变长：%1 ms，原为 %2 ms。</translation>
    </message>
    <message>
        <source>One request is answered faster: %1 ms instead of %2 ms.</source>
        <translation>单个请求响应更快：%1 ms，原为 %2 ms。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The efficiency score is unknown: the run states none of what it is made of.</source>
        <translation>效率得分未知：该运行未给出任何评分所需的数值。</translation>
    </message>
    <message>
        <source>Efficiency is %1 of 100 (%2).</source>
        <translation>效率得分为 %1，满分 100（%2）。</translation>
    </message>
    <message>
        <source>Efficiency stays at %1.</source>
        <translation>效率得分保持为 %1。</translation>
    </message>
    <message>
        <source>Efficiency rises from %1 to %2.</source>
        <translation>效率得分从 %1 升至 %2。</translation>
    </message>
    <message>
        <source>Efficiency falls from %1 to %2.</source>
        <translation>效率得分从 %1 降至 %2。</translation>
    </message>
    <message>
        <source>In %1 the same run would emit %2 of CO₂e instead of %3.</source>
        <translation>在%1，同样的运行将排放 %2 CO₂e，而非 %3。</translation>
    </message>
    <message>
        <source>One action is open; what it saves depends on the run.</source>
        <translation>有一项措施待采取；节省多少取决于具体运行。</translation>
    </message>
    <message>
        <source>%1 actions are open; what they save depends on the run.</source>
        <translation>有%1项措施待采取；节省多少取决于具体运行。</translation>
    </message>
    <message>
        <source>One action is open; it saves %1 a run.</source>
        <translation>有一项措施待采取；每次运行可节省 %1。</translation>
    </message>
    <message>
        <source>%1 actions are open; the largest saves %2 a run.</source>
        <translation>有%1项措施待采取；最大的一项每次运行可节省 %2。</translation>
    </message>
    <message>
        <source>The imported file states %1 for training; RunCost computes %2.</source>
        <translation>导入的文件给出的训练成本为 %1；RunCost 计算为 %2。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>主要结论</translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation>成本构成</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>这些数值的由来</translation>
    </message>
    <message>
        <source>90 % range %1 – %2.</source>
        <translation>90 % 区间 %1 – %2。</translation>
    </message>
    <message>
        <source>Widest: %1, ± %2.</source>
        <translation>影响最大：%1，± %2。</translation>
    </message>
    <message>
        <source>Comparison of the runs</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Headline and findings</source>
        <translation>关键数值与主要结论</translation>
    </message>
    <message>
        <source>Provider comparison</source>
        <translation>提供商比较</translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation>资源使用</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境影响</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>假定与来源</translation>
    </message>
    <message>
        <source>Price table used</source>
        <translation>所用价格表</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>没有章节“%1”。</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>章节“%1”重复指定。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Manager, two pages</source>
        <translation>管理层，两页</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>简短，一页</translation>
    </message>
    <message>
        <source>Full, with prices</source>
        <translation>完整，含价格</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as QDate formats it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.</source>
        <translation>日志的时间为 %1 至 %2，运行的时间为 %3 至 %4（UTC）：二者不重叠。请用 --zone 指定日志的时区。</translation>
    </message>
    <message>
        <source>%1, which covers %2 % of the run</source>
        <translation>%1，覆盖该运行的 %2 %</translation>
    </message>
    <message>
        <source>The log holds no samples.</source>
        <translation>该日志不含采样点。</translation>
    </message>
    <message>
        <source>The run used %1 GPUs, the log is of %2.</source>
        <translation>该运行使用了 %1 个 GPU，日志包含 %2 个。</translation>
    </message>
    <message>
        <source>cloud bill, effective cost of %1 charges</source>
        <translation>云账单，%1 条费用的有效成本</translation>
    </message>
    <message>
        <source>cloud bill, billed cost of %1 charges</source>
        <translation>云账单，%1 条费用的账单成本</translation>
    </message>
    <message>
        <source>the run's own file</source>
        <translation>运行自身的文件</translation>
    </message>
    <message>
        <source>The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.</source>
        <translation>账目共 %1 %4：%2 %4 属于运行，%3 %4 为额外开销。</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>（无货币）</translation>
    </message>
    <message>
        <source>The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.</source>
        <translation>该分析写于 %1，距运行结束超过一天：其时长和误差可能为估算值。</translation>
    </message>
    <message>
        <source>“%1” of config.yaml is no usable number.</source>
        <translation>config.yaml 中的“%1”不是可用的数字。</translation>
    </message>
    <message>
        <source>config.yaml was left out. %1</source>
        <translation>已略过 config.yaml。%1</translation>
    </message>
    <message>
        <source>config.yaml was left out: it is no readable YAML.</source>
        <translation>已略过 config.yaml：不是可读的 YAML。</translation>
    </message>
    <message>
        <source>It is no FOCUS table of charges.</source>
        <translation>不是 FOCUS 费用表。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>列“%1”重复出现。</translation>
    </message>
    <message>
        <source>It holds estimates that RunCost exported itself; they are no bill.</source>
        <translation>它包含 RunCost 自己导出的估算值，不是账单。</translation>
    </message>
    <message>
        <source>The column “BilledCost” is missing.</source>
        <translation>缺少列“BilledCost”。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>The whole disk is no folder of runs.</source>
        <translation>整个磁盘不能作为运行文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files; the rest is not watched.</source>
        <translation>“%1”包含的文件超过 %2 个；其余的不监视。</translation>
    </message>
    <message>
        <source>Another program is writing to it. Import it again when that has finished.</source>
        <translation>另一个程序正在写入。请待其结束后重新导入。</translation>
    </message>
    <message>
        <source>The file grew beyond the limit of %1 MiB while it was read.</source>
        <translation>文件在读取过程中增长，超出 %1 MiB 的上限。</translation>
    </message>
    <message>
        <source>It cannot be copied to the temporary folder: %1.</source>
        <translation>无法复制到临时文件夹：%1。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>Permission to read it is missing.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>链接形成了循环。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>它是文件夹。</translation>
    </message>
    <message>
        <source>It is a device, pipe or socket, not a file.</source>
        <translation>它是设备、管道或套接字，不是文件。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Import it again when nothing writes to it.</source>
        <translation>文件在读取过程中发生变化。请在没有程序写入时重新导入。</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MiB.</source>
        <translation>文件大于 %1 MiB 的上限。</translation>
    </message>
    <message>
        <source>it is nested deeper than 64 levels</source>
        <translation>嵌套超过 64 层</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation>有数字格式错误或过大</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>有字符串未结束</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>有字符串包含控制字符</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>语法错误</translation>
    </message>
    <message>
        <source>“%1” of the column mapping is of the wrong kind.</source>
        <translation>列映射的“%1”类型不对。</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>配置“%1”</translation>
    </message>
    <message>
        <source>It is no log of nvidia-smi.</source>
        <translation>不是 nvidia-smi 日志。</translation>
    </message>
    <message>
        <source>The log has no times. Query timestamp as well.</source>
        <translation>该日志没有时间。请同时查询 timestamp。</translation>
    </message>
    <message>
        <source>The log has more than %1 samples.</source>
        <translation>该日志的采样点超过 %1 个。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.</source>
        <translation>%2 个 GPU 中有 %1 个未给出功率，因此总能耗未知；已采用其余 GPU 的均值。</translation>
    </message>
    <message>
        <source>Nothing was logged for %1 s of the time; the energy used then is not counted.</source>
        <translation>有 %1 s 没有日志；此间的能耗未计入。</translation>
    </message>
    <message>
        <source>Table (JSON)</source>
        <translation>表格 (JSON)</translation>
    </message>
    <message>
        <source>Table (JSON Lines)</source>
        <translation>表格 (JSON Lines)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>表格 (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>It is no table of runs.</source>
        <translation>不是运行表格。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>文本不是 UTF-8；已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>The folder holds no runs that RunCost knows.</source>
        <translation>该文件夹不含 RunCost 能识别的运行。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>无法识别该格式。</translation>
    </message>
    <message>
        <source>This file carries no RunCost report.</source>
        <translation>该文件不含 RunCost 报告。</translation>
    </message>
    <message>
        <source>The report was written by a newer version of RunCost.</source>
        <translation>该报告由更新版本的 RunCost 写成。</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>无法读取该报告。</translation>
    </message>
    <message>
        <source>The file is larger than a report can be.</source>
        <translation>文件超过报告可能的大小。</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is negative.</source>
        <translation>序列长度 %2 的“%1”为负数。</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is no usable number.</source>
        <translation>序列长度 %2 的“%1”不是可用的数字。</translation>
    </message>
    <message>
        <source>%1 series, %2 points</source>
        <translation>%1 个序列，%2 个点</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>计价</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>PUE included</source>
        <translation>已含 PUE</translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation>时区为假定</translation>
    </message>
    <message>
        <source>Reported totals</source>
        <translation>报告的总计</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>It is no run.</source>
        <translation>不是运行。</translation>
    </message>
    <message>
        <source>The run has no identity.</source>
        <translation>该运行没有标识。</translation>
    </message>
    <message>
        <source>Byte %1: %2.</source>
        <translation>字节 %1：%2。</translation>
    </message>
    <message>
        <source>It has no list of runs.</source>
        <translation>没有运行列表。</translation>
    </message>
    <message>
        <source>It was written by a newer RunCost.</source>
        <translation>由更新版本的 RunCost 写成。</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>该行超过 64 MiB。</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>“%1” is no usable number; it counts as unknown.</source>
        <translation>“%1”不是可用的数字；按未知处理。</translation>
    </message>
    <message>
        <source>“%1” is negative; it counts as unknown.</source>
        <translation>“%1”为负数；按未知处理。</translation>
    </message>
    <message>
        <source>The columns of this sacct listing have no separator. List it with sacct --parsable2.</source>
        <translation>该 sacct 列表的各列没有分隔符。请用 sacct --parsable2 列出。</translation>
    </message>
    <message>
        <source>The header has more than 2,000 columns.</source>
        <translation>表头超过 2,000 列。</translation>
    </message>
    <message>
        <source>No column says how long a job ran. Add ElapsedRaw to sacct --format.</source>
        <translation>没有列说明作业运行了多久。请在 sacct --format 中加入 ElapsedRaw。</translation>
    </message>
    <message>
        <source>No copy of it can be made: %1.</source>
        <translation>无法创建其副本：%1。</translation>
    </message>
    <message>
        <source>The store is larger than the limit of 2 GiB.</source>
        <translation>数据库大于 2 GiB 的上限。</translation>
    </message>
    <message>
        <source>catalog name</source>
        <translation>目录中的名称</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Equivalences</source>
        <translation>等效换算</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another file.</source>
        <translation>“%1”就是数据库本身。请选择其他文件。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>没有数据库“%1”。</translation>
    </message>
    <message>
        <source>“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.</source>
        <translation>“%1”为旧版本，且无法创建其副本：%2。已保持原样。</translation>
    </message>
    <message>
        <source>too many copies lie beside it</source>
        <translation>旁边的副本过多</translation>
    </message>
    <message>
        <source>No cost is known, so nothing can be compared.</source>
        <translation>成本均未知，无法比较。</translation>
    </message>
    <message>
        <source>A sign ≥ marks costs with unknown parts.</source>
        <translation>带 ≥ 号的成本含未知部分。</translation>
    </message>
    <message>
        <source>Other parts of the cost are unknown than in %1, so totals are not compared.</source>
        <translation>成本的未知部分与 %1 不同，因此不比较总计。</translation>
    </message>
    <message>
        <source>Not compared, because other parts are unknown: %1.</source>
        <translation>因未知部分不同而未比较：%1。</translation>
    </message>
    <message>
        <source>%1, the reference, costs least.</source>
        <translation>参照项 %1 成本最低。</translation>
    </message>
    <message>
        <source>All cost the same.</source>
        <translation>成本全部相同。</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: it saves %4.</source>
        <translation>%1 比 %3 便宜 %2：节省 %4。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>1 part unknown</source>
        <translation>1 个部分未知</translation>
    </message>
    <message>
        <source>%1 parts unknown</source>
        <translation>%1 个部分未知</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>总计，%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已节省</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>比之前减少</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Nothing was paid for this run.</source>
        <translation>本次运行未产生费用。</translation>
    </message>
    <message>
        <source>Set GPU price</source>
        <translation>设置 GPU 价格</translation>
    </message>
    <message>
        <source>miles driven</source>
        <translation>行车英里</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>smartphone charges</source>
        <translation>次手机充电</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>of a smartphone</comment>
        <translation>次充电</translation>
    </message>
    <message>
        <source>tree-years</source>
        <translation>树·年</translation>
    </message>
    <message>
        <source>tree-months</source>
        <translation>树·月</translation>
    </message>
    <message>
        <source>%1 %2 CO₂e</source>
        <translation>%1 %2 CO₂e</translation>
    </message>
    <message>
        <source>at %1%2/t</source>
        <translation>按 %1%2/t</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>碳抵消</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>碳抵消 %1，%2</translation>
    </message>
    <message>
        <source>%1 kg/kWh</source>
        <translation>%1 kg/kWh</translation>
    </message>
    <message>
        <source>What if in %1: %2</source>
        <translation>假设在%1：%2</translation>
    </message>
    <message>
        <source>Attach power log…</source>
        <translation>附加功率日志…</translation>
    </message>
    <message>
        <source>Set device power</source>
        <translation>设置设备功率</translation>
    </message>
    <message>
        <source>Set grid intensity</source>
        <translation>设置电网碳强度</translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <translation>%1 = %2 = %3</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>1 more input; Copy formula has them all.</source>
        <translation>还有 1 项输入；“复制公式”包含全部。</translation>
    </message>
    <message>
        <source>%1 more inputs; Copy formula has them all.</source>
        <translation>还有 %1 项输入；“复制公式”包含全部。</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>预期 %1</translation>
    </message>
    <message>
        <source>Widest driver: %1, &lt;b&gt;± %2&lt;/b&gt; of the range.</source>
        <translation>影响最大：%1，贡献区间中的 &lt;b&gt;± %2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Baseline: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>基线：&lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Baseline: %1 = &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>基线：%1 = &lt;b&gt;%2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>变化未知</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>up %1 times</source>
        <translation>增至 %1 倍</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>下降 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>抢占式</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1：菜单</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Times benchmark</source>
        <translation>与基准之比</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>基准来源</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · 当前</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>✓ cheapest</source>
        <translation>✓ 最便宜</translation>
    </message>
    <message>
        <source>energy and wear</source>
        <translation>能耗与折旧</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>仅 GPU</translation>
    </message>
    <message>
        <source>speed unknown</source>
        <translation>速度未知</translation>
    </message>
    <message>
        <source>%1 on demand</source>
        <translation>按需 %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>抢占式 %1</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>The catalog has no offer that holds this run.</source>
        <translation>目录中没有能容纳本次运行的报价。</translation>
    </message>
    <message>
        <source>1 more provider</source>
        <translation>另外 1 家提供商</translation>
    </message>
    <message>
        <source>%1 more providers</source>
        <translation>另外 %1 家提供商</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>2 d</source>
        <translation>2 天</translation>
    </message>
    <message>
        <source>4 d</source>
        <translation>4 天</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 周</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>优先做</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Quick extras</source>
        <translation>顺手做</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ 已应用</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing left to recommend; what was looked at would cost more here.</source>
        <translation>没有更多建议；已考察的项目在此会增加成本。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>无基准</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>基准 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 times the benchmark</source>
        <translation>基准的 %1 倍</translation>
    </message>
    <message>
        <source>%1 = benchmark</source>
        <translation>%1 = 基准</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>≠ reported</source>
        <translation>≠ 报告值</translation>
    </message>
    <message>
        <source>Differs from what the file states</source>
        <translation>与文件给出的值不同</translation>
    </message>
    <message>
        <source>Differs by %1 from what the file states</source>
        <translation>与文件给出的值相差 %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the name of a run that was chosen over others</extracomment>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The best other choice and what it changes: "H100: −$18.60"</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Curves of loss and power</source>
        <translation>损失与功率曲线</translation>
    </message>
    <message>
        <source>90 % range, %1: what moves this cost</source>
        <translation>90 % 区间，%1：影响此成本的因素</translation>
    </message>
    <message>
        <source>Total, training + 1 month</source>
        <translation>总计，训练 + 1 个月</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>%1 point to %2</source>
        <translation>距%2差 %1 分</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>距%2差 %1 分</translation>
    </message>
    <message>
        <source>Last %1 runs of %2</source>
        <translation>%2 的最近 %1 次运行</translation>
    </message>
    <message>
        <source>Score, %1, %2</source>
        <translation>得分，%1，%2</translation>
    </message>
    <message>
        <source>What moves this energy</source>
        <translation>影响此能耗的因素</translation>
    </message>
    <message>
        <source>What moves this CO₂e</source>
        <translation>影响此 CO₂e 的因素</translation>
    </message>
    <message>
        <source>What moves this cost</source>
        <translation>影响此成本的因素</translation>
    </message>
    <message>
        <source>%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9</source>
        <extracomment>"Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"</extracomment>
        <translation>%1，%2 %3，90 % 区间 %4：从 %5 到 %6，相差 %7，占波动的 %8；%9</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>取下限时</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>取上限时</translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation>变动幅度</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>占波动比例</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nothing about it is uncertain: no input has a range.</source>
        <translation>没有不确定性：所有输入均无区间。</translation>
    </message>
    <message>
        <source>One input explains &lt;b&gt;%1&lt;/b&gt; of the spread: &lt;b&gt;%2.&lt;/b&gt;</source>
        <translation>一项输入解释了波动的 &lt;b&gt;%1&lt;/b&gt;：&lt;b&gt;%2。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 inputs explain &lt;b&gt;%2&lt;/b&gt; of the spread: &lt;b&gt;%3.&lt;/b&gt;</source>
        <translation>%1项输入解释了波动的 &lt;b&gt;%2&lt;/b&gt;：&lt;b&gt;%3。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It is an assumption.</source>
        <translation>它是假定值。</translation>
    </message>
    <message>
        <source>One of them is an assumption.</source>
        <translation>其中一项是假定值。</translation>
    </message>
    <message>
        <source>All of them are assumptions.</source>
        <translation>它们都是假定值。</translation>
    </message>
    <message>
        <source>%1 of them are assumptions.</source>
        <translation>其中%1项是假定值。</translation>
    </message>
    <message>
        <source>%1 narrows the range most, to %2.</source>
        <extracomment>"Measuring the time factor on one short run narrows the range most, to $220 – 262."</extracomment>
        <translation>%1最能收窄区间，可至 %2。</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4. %5</source>
        <translation>%1：%2 报告 %3，重算为 %4。%5</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>energy for the run “%1”</source>
        <translation>为运行“%1”提供能耗</translation>
    </message>
    <message>
        <source>adds to the run “%1”</source>
        <translation>并入运行“%1”</translation>
    </message>
    <message>
        <source>replaces 1 value</source>
        <translation>替换 1 个值</translation>
    </message>
    <message>
        <source>replaces %1 values</source>
        <translation>替换 %1 个值</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>energy for %1</source>
        <translation>为 %1 提供能耗</translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>也在 %1 中</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Holds no runs</source>
        <translation>不含运行</translation>
    </message>
    <message>
        <source>Read comma as decimal point</source>
        <translation>将逗号读作小数点</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>映射列…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>读取为…</translation>
    </message>
    <message>
        <source>No time zone in 1 record</source>
        <translation>1 条记录没有时区</translation>
    </message>
    <message>
        <source>No time zone in %1 records</source>
        <translation>%1 条记录没有时区</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1：已按 %2 读取</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Set time zone…</source>
        <translation>设置时区…</translation>
    </message>
    <message>
        <source>Change time zone…</source>
        <translation>更改时区…</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No project in 1 new run</source>
        <translation>1 次新运行没有项目</translation>
    </message>
    <message>
        <source>No project in %1 new runs</source>
        <translation>%1 次新运行没有项目</translation>
    </message>
    <message>
        <source>Name a project…</source>
        <translation>指定项目…</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>每日成本</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>每周成本</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>每年成本</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>No scenario saved yet</source>
        <translation>尚未保存方案</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open a scenario file…</source>
        <translation>打开方案文件…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>RunCost</source>
        <translation>RunCost</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Store format</source>
        <translation>数据库格式</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>设置%1…</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>Use scenario: %1</source>
        <translation>使用方案：%1</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>The runs of this store. Click one to see it, select several for their sum; the field and the buttons above filter, the header sorts and chooses columns.</source>
        <translation>此数据库中的运行。单击一次运行可查看，选中多次可得到合计；上方的输入框和按钮用于筛选，表头用于排序和选择列。</translation>
    </message>
    <message>
        <source>Assumptions as sliders. Each shows what a step of it changes; moved ones are accent and have a dot that puts them back.</source>
        <translation>以滑块表示的假定。每个滑块都显示移动一步的影响；已移动的以强调色显示，并带有可恢复原位的圆点。</translation>
    </message>
    <message>
        <source>Baseline and scenario side by side: cost, energy and emissions, and the difference.</source>
        <translation>基线与方案并排：成本、能耗与排放，以及差异。</translation>
    </message>
    <message>
        <source>Which run is shown, and its total. The badges tell what is known about it; the total explains itself.</source>
        <translation>显示的是哪次运行，及其总计。徽标说明对它的了解程度；单击总计可查看其由来。</translation>
    </message>
    <message>
        <source>Where the money goes: training, inference, storage, transfer and platform. The dashed outlines are the baseline.</source>
        <translation>钱花在哪里：训练、推理、存储、传输和平台。虚线轮廓为基线。</translation>
    </message>
    <message>
        <source>What the same training would cost elsewhere, with the time it would take. Green is the cheapest that fits.</source>
        <translation>同样的训练在其他地点的成本和耗时。绿色为最便宜的适用项。</translation>
    </message>
    <message>
        <source>How well the run used what it paid for, from 0 to 100, and the parts that make the score.</source>
        <translation>该运行对所付资源的利用程度，从 0 到 100，以及构成得分的各部分。</translation>
    </message>
    <message>
        <source>Latency, throughput, memory and more against benchmarks. The line at 1.0 is the benchmark.</source>
        <translation>延迟、吞吐量、内存等与基准的比较。1.0 处的线为基准。</translation>
    </message>
    <message>
        <source>Energy and emissions, what they compare to, and the same run in other regions.</source>
        <translation>能耗与排放、其等效换算，以及同样的运行在其他区域的情况。</translation>
    </message>
    <message>
        <source>What would save most, by effort and saving. Apply puts one into the scenario; nothing else changes.</source>
        <translation>最能节省的措施，按工作量和节省排列。“应用”将其中一项加入方案；其他不变。</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that figures are counted with. Own rows take the place of shipped ones.</source>
        <translation>计算数值所用的价格、电网碳强度和常数。自定义行替代内置行。</translation>
    </message>
    <message>
        <source>The store is empty. Import your own runs, or look at the sample runs first.</source>
        <translation>数据库为空。请导入您自己的运行，或先看看示例运行。</translation>
    </message>
    <message>
        <source>Which uncertain inputs move the figure most: one bar each, the longest first.</source>
        <translation>哪些不确定的输入对数值影响最大：每项一个条形，最长的在前。</translation>
    </message>
    <message>
        <source>One bar for each uncertain input, from its low to its high end; the line is the present value.</source>
        <translation>每个不确定的输入对应一个条形，从下限到上限；竖线为当前值。</translation>
    </message>
    <message>
        <source>Figures that the file states beside those that RunCost counts, and a switch that chooses which one is used.</source>
        <translation>文件给出的数值与 RunCost 计算的数值并列，并可切换采用哪一个。</translation>
    </message>
    <message>
        <source>Runs whose reported and counted figures lie apart, the furthest first.</source>
        <translation>报告值与计算值不一致的运行，相差最大的在前。</translation>
    </message>
    <message>
        <source>Every recommendation in full: why, why not, how much, code to copy, and a way to dismiss it or mark it done.</source>
        <translation>每条建议的完整内容：为什么采用，为什么不采用，能省多少，可复制的代码，以及忽略或标记为已完成的方式。</translation>
    </message>
    <message>
        <source>What the run recorded over time. The hatched part was not needed.</source>
        <translation>该运行随时间记录的内容。阴影部分并无必要。</translation>
    </message>
    <message>
        <source>The manual and all formulas, with a search over titles and text.</source>
        <translation>手册和全部公式，可按标题和正文搜索。</translation>
    </message>
    <message>
        <source>Looks at files before anything is stored: which runs are new, changed, the same, or rejected, and why.</source>
        <translation>在存储之前查看文件：哪些运行是新增、已更改、相同或被拒绝，以及原因。</translation>
    </message>
    <message>
        <source>Says what the columns of a plain table mean. Unsure guesses are marked; the preview shows the runs that result.</source>
        <translation>说明普通表格各列的含义。不确定的猜测会有标记；预览显示由此得到的运行。</translation>
    </message>
    <message>
        <source>A report of the run and scenario shown, with a preview of its pages.</source>
        <translation>所示运行和方案的报告，可预览各页。</translation>
    </message>
    <message>
        <source>Finds pages, commands, runs and formulas by a few letters.</source>
        <translation>输入几个字母即可查找页面、命令、运行和公式。</translation>
    </message>
    <message>
        <source>What electricity costs, how clean it is, and how much of it reaches the machine.</source>
        <translation>电价是多少，电力有多清洁，其中有多少到达机器。</translation>
    </message>
    <message>
        <source>How the training is done: where, on which GPUs, how long, and at which price.</source>
        <translation>训练如何进行：在哪里、用哪些 GPU、多长时间、什么价格。</translation>
    </message>
    <message>
        <source>What it takes to serve the model month by month.</source>
        <translation>逐月提供模型服务所需的资源。</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what is moved.</source>
        <translation>保存什么、保存多久，以及传输什么。</translation>
    </message>
    <message>
        <source>saves %1 CO2e</source>
        <translation>节省 %1 CO2e</translation>
    </message>
    <message>
        <source>saves %1 (%2)</source>
        <translation>节省 %1（%2）</translation>
    </message>
    <message>
        <source>%1; effort %2, %3</source>
        <translation>%1；工作量 %2，%3</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>the loss was flat from %1 of %2 on: %3 of the time was enough</source>
        <translation>损失从 %2 中的 %1 起持平：%3 的时间已足够</translation>
    </message>
    <message>
        <source>marked as done on %1</source>
        <translation>于 %1 标记为已完成</translation>
    </message>
    <message>
        <source>“%1” has it: %2 instead of %3</source>
        <translation>“%1”已采用：%2，原为 %3</translation>
    </message>
    <message>
        <source>  (SAMPLE)</source>
        <translation>  （示例）</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出理由</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Not for this run</source>
        <translation>不适用于本次运行</translation>
    </message>
    <message>
        <source>--dismiss, --done and --restore go one at a time.</source>
        <translation>--dismiss、--done 和 --restore 每次只能用一个。</translation>
    </message>
    <message>
        <source>--reason goes with --dismiss.</source>
        <translation>--reason 须与 --dismiss 同用。</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>理由最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is no such recommendation. “runcost advice RUN” lists them.</source>
        <translation>没有此建议。“runcost advice RUN”可列出建议。</translation>
    </message>
    <message>
        <source>The run is not in the store; import it first.</source>
        <translation>该运行不在数据库中；请先导入。</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>请指定一次运行。</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>  (%1 of 4 parts known)</source>
        <translation>  （4 个部分中 %1 个已知）</translation>
    </message>
    <message>
        <source>Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.</source>
        <translation>价格：目录 %1，已有更新的版本；`runcost reprice` 可采用。区间均为 90 %。</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>数值：%1。</translation>
    </message>
    <message>
        <source>--latex and --markdown are for --explain.</source>
        <translation>--latex 和 --markdown 用于 --explain。</translation>
    </message>
    <message>
        <source>This is larger than 1 GB.</source>
        <translation>大于 1 GB。</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>没有表头。</translation>
    </message>
    <message>
        <source>No column is an input of %1.</source>
        <translation>没有列是 %1 的输入。</translation>
    </message>
    <message>
        <source>“%1” is no INPUT=VALUE.</source>
        <translation>“%1”不是 INPUT=VALUE。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>The value of %1 is no valid JSON.</source>
        <translation>%1 的值不是有效的 JSON。</translation>
    </message>
    <message>
        <source>--json and --markdown go with --list of all formulas.</source>
        <translation>--json 和 --markdown 须与列出所有公式的 --list 同用。</translation>
    </message>
    <message>
        <source>--list computes nothing.</source>
        <translation>--list 不进行计算。</translation>
    </message>
    <message>
        <source>--csv goes without --explain and --input.</source>
        <translation>--csv 不能与 --explain 和 --input 同用。</translation>
    </message>
    <message>
        <source>The name of a formula is missing.</source>
        <translation>缺少公式名称。</translation>
    </message>
    <message>
        <source>There are no rows of the kind “%1”; `runcost catalog list` names the kinds.</source>
        <translation>没有类型为“%1”的行；`runcost catalog list` 可列出各类型。</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows: nothing to complain about.</source>
        <translation>目录 %1 含 %2 个自定义行：没有问题。</translation>
    </message>
    <message>
        <source>The file exists; --force replaces it.</source>
        <translation>文件已存在；--force 可替换它。</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows.</source>
        <translation>目录 %1 含 %2 个自定义行。</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1”不是 FIELD=VALUE。</translation>
    </message>
    <message>
        <source>There is no own row “%1” of the kind “%2”.</source>
        <translation>类型“%2”中没有自定义行“%1”。</translation>
    </message>
    <message>
        <source>Say list, lint, diff, export, import, set, unset or path.</source>
        <translation>请使用 list、lint、diff、export、import、set、unset 或 path。</translation>
    </message>
    <message>
        <source>Words are missing after “%1”.</source>
        <translation>“%1”之后缺少参数。</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>参数过多。</translation>
    </message>
    <message>
        <source>No file to write: -o FILE is missing.</source>
        <translation>没有要写入的文件：缺少 -o FILE。</translation>
    </message>
    <message>
        <source>--older-than is a number of days.</source>
        <translation>--older-than 为天数。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>Charges cannot be added up by “%1”; it is currency, provider, service or run.</source>
        <translation>费用不能按“%1”汇总；可用 currency、provider、service 或 run。</translation>
    </message>
    <message>
        <source>--cost is billed or effective.</source>
        <translation>--cost 为 billed 或 effective。</translation>
    </message>
    <message>
        <source>The ledger holds no charges; import a FOCUS bill.</source>
        <translation>账目中没有费用；请导入 FOCUS 账单。</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>费用条数</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>of runs</source>
        <translation>属于运行</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>（额外开销）</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>（未注明）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>--map is of the form COLUMN=FIELD[:UNIT].</source>
        <translation>--map 的格式为 COLUMN=FIELD[:UNIT]。</translation>
    </message>
    <message>
        <source>There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.</source>
        <translation>没有字段“%1”；可用的有 name、started、duration_s、energy_kwh、gpu_type、metric、tag.NAME 和 ignore 等。</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate.</source>
        <translation>“%1”不是汇率。</translation>
    </message>
    <message>
        <source>“%1” is no unit of %2; there are %3.</source>
        <translation>“%1”不是%2的单位；可用的有 %3。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>There is no column mapping “%1”.</source>
        <translation>没有列映射“%1”。</translation>
    </message>
    <message>
        <source>A column mapping is for files, not for folders.</source>
        <translation>列映射用于文件，不用于文件夹。</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>无法写出结果：%1。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels.</source>
        <translation>--size 为 WIDTHxHEIGHT，以像素计。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme 为 light、dark、contrast 或 system。</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale 为 0.25 到 8 的数字。</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>没有命令或文件“%1”。</translation>
    </message>
    <message>
        <source>--store needs a file.</source>
        <translation>--store 需要一个文件。</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ja or zh_CN.</source>
        <translation>--language 为 en、de、es、fr、ja 或 zh_CN。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>sound, %1 runs of %2 files</source>
        <translation>完好，%1 次运行，来自 %2 个文件</translation>
    </message>
    <message>
        <source>doctor takes no paths.</source>
        <translation>doctor 不接受路径。</translation>
    </message>
    <message>
        <source>RUN and --filter do not go together.</source>
        <translation>RUN 和 --filter 不能同用。</translation>
    </message>
    <message>
        <source>-o FILE is missing; -o - is standard output.</source>
        <translation>缺少 -o FILE；-o - 表示标准输出。</translation>
    </message>
    <message>
        <source>The format is csv, json, jsonl, md, focus or runcost.</source>
        <translation>格式为 csv、json、jsonl、md、focus 或 runcost。</translation>
    </message>
    <message>
        <source>A store cannot go to standard output.</source>
        <translation>数据库不能写到标准输出。</translation>
    </message>
    <message>
        <source>It is the store itself.</source>
        <translation>这就是数据库本身。</translation>
    </message>
    <message>
        <source>%1 runs without a time or a price were left out.</source>
        <translation>%1 次没有时长或价格的运行已略过。</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1 没有输入“%2”。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>%1 is missing; it must be: %2.</source>
        <translation>缺少 %1；要求：%2。</translation>
    </message>
    <message>
        <source>%1 is %2, and the result is too large or too small a number.</source>
        <translation>%1 为 %2，结果过大或过小。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be: %3.</source>
        <translation>%1 为 %2；要求：%3。</translation>
    </message>
    <message>
        <source>was %1, %2 kWh, %3 CO2e; changed by %4</source>
        <translation>原为 %1，%2 kWh，%3 CO2e；由 %4 更改</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>One run is to be named.</source>
        <translation>请指定一次运行。</translation>
    </message>
    <message>
        <source>Only runs of the store have a history.</source>
        <translation>只有数据库中的运行才有历史记录。</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> （以及另外 %1 项）</translation>
    </message>
    <message>
        <source>Would add %1, update %2, leave %3 as they are; %4 rejected.
</source>
        <translation>将新增 %1，更新 %2，保持不变 %3；拒绝 %4。
</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.
</source>
        <translation>新增 %1，更新 %2，不变 %3，拒绝 %4。
</translation>
    </message>
    <message>
        <source>Charges: %1 read.
</source>
        <translation>费用：已读取 %1 条。
</translation>
    </message>
    <message>
        <source>Charges: %1 added, %2 known.
</source>
        <translation>费用：新增 %1 条，已有 %2 条。
</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>没有格式“%1”。</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>未指定文件或文件夹。</translation>
    </message>
    <message>
        <source>--attach takes one log and goes with --zone only.</source>
        <translation>--attach 接受一个日志，且只能与 --zone 同用。</translation>
    </message>
    <message>
        <source>--samples and --dry-run do not go together.</source>
        <translation>--samples 和 --dry-run 不能同用。</translation>
    </message>
    <message>
        <source>“%1” is a file; name a run of the store.</source>
        <translation>“%1”是文件；请指定数据库中的运行。</translation>
    </message>
    <message>
        <source>Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.
</source>
        <translation>已附加到“%1”：%3 个 GPU 的 %2 s，平均每个 %4 W，%5 kWh；占运行的 %6 %。
</translation>
    </message>
    <message>
        <source>The store was brought to the present version; a copy of the old one is “%1”.</source>
        <translation>数据库已升级到当前版本；旧版本的副本是“%1”。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancelled; files that were imported whole stay.</source>
        <translation>已取消；已完整导入的文件予以保留。</translation>
    </message>
    <message>
        <source>This is no JSON object of inputs.</source>
        <translation>不是由输入组成的 JSON 对象。</translation>
    </message>
    <message>
        <source>The number of %1 is too large.</source>
        <translation>%1 的数字过大。</translation>
    </message>
    <message>
        <source>This is larger than 64 MB.</source>
        <translation>大于 64 MB。</translation>
    </message>
    <message>
        <source>“%1” is too much; a text to look for goes behind --filter.</source>
        <translation>“%1”是多余的；要查找的文本请放在 --filter 之后。</translation>
    </message>
    <message>
        <source>--json and --csv do not go together.</source>
        <translation>--json 和 --csv 不能同用。</translation>
    </message>
    <message>
        <source>Runs cannot be sorted by “%1”; the columns are %2.</source>
        <translation>运行不能按“%1”排序；可用的列为 %2。</translation>
    </message>
    <message>
        <source>--disagree is a number of percent, 5 or more.</source>
        <translation>--disagree 为百分数，不小于 5。</translation>
    </message>
    <message>
        <source>--limit is a number of runs.</source>
        <translation>--limit 为运行次数。</translation>
    </message>
    <message>
        <source>--by is project or run.</source>
        <translation>--by 为 project 或 run。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>没有时区“%1”。</translation>
    </message>
    <message>
        <source>--tag is of the form NAME=VALUE.</source>
        <translation>--tag 的格式为 NAME=VALUE。</translation>
    </message>
    <message>
        <source>All runs have the prices of catalog %1.
</source>
        <translation>所有运行均采用目录 %1 的价格。
</translation>
    </message>
    <message>
        <source>Together: %1 -&gt; %2 at catalog %3.
</source>
        <translation>合计：%1 -&gt; %2，目录 %3。
</translation>
    </message>
    <message>
        <source>“%1” is a file and not in the store.</source>
        <translation>“%1”是文件，不在数据库中。</translation>
    </message>
    <message>
        <source>Name runs, or say --all.</source>
        <translation>请指定运行，或使用 --all。</translation>
    </message>
    <message>
        <source>reprice</source>
        <translation>重新计价</translation>
    </message>
    <message>
        <source>There is no run in it.</source>
        <translation>其中没有运行。</translation>
    </message>
    <message>
        <source>It holds %1 runs; import it and name one of them.</source>
        <translation>其中有 %1 次运行；请导入后指定其中一次。</translation>
    </message>
    <message>
        <source>%1 is a number above 0.</source>
        <translation>%1 为大于 0 的数字。</translation>
    </message>
    <message>
        <source>--period is a time from 100ms to 60s.</source>
        <translation>--period 为 100ms 到 60s 的时间。</translation>
    </message>
    <message>
        <source>--grace is a time from 0s to 60m.</source>
        <translation>--grace 为 0s 到 60m 的时间。</translation>
    </message>
    <message>
        <source>This recorded run ended without a word; it is marked as killed.</source>
        <translation>这次记录的运行无故结束；已标记为已终止。</translation>
    </message>
    <message>
        <source>Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price.</source>
        <translation>此处没有任何价格，无法遵守 --max-usd。请给出 --gpu-price。</translation>
    </message>
    <message>
        <source>track</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>The command stands behind --.</source>
        <translation>命令写在 -- 之后。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>没有程序“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>无法启动“%1”：%2。</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>未指定文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched.</source>
        <translation>“%1”不是可监视的文件夹。</translation>
    </message>
    <message>
        <source>Cannot write “%1”.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>There is no display for the window. “runcost --help” lists the commands, which need none.</source>
        <translation>没有可显示窗口的屏幕。“runcost --help”可列出无需屏幕的命令。</translation>
    </message>
    <message>
        <source>About RunCost</source>
        <translation>关于 RunCost</translation>
    </message>
    <message>
        <source>RunCost %1</source>
        <translation>RunCost %1</translation>
    </message>
    <message>
        <source>What machine-learning experiments cost, use and emit.</source>
        <translation>机器学习实验的成本、能耗与排放。</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer.</source>
        <translation>离线工作：数据不会离开本机。</translation>
    </message>
    <message>
        <source>Typeface RunCost Sans, made from Inter (SIL Open Font License).</source>
        <translation>字体 RunCost Sans，基于 Inter（SIL Open Font License）制作。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。不提供任何担保。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>For a report of a fault</source>
        <translation>用于报告故障</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: stopping earlier would have cost quality.</source>
        <translation>结束时损失仍在下降：更早停止会损失质量。</translation>
    </message>
    <message>
        <source>the rest lowered the loss from %1 to %2</source>
        <translation>其余部分使损失从 %1 降至 %2</translation>
    </message>
    <message>
        <source>the rest did not lower the loss</source>
        <translation>其余部分未使损失下降</translation>
    </message>
    <message>
        <source>By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.</source>
        <translation>按其自身曲线，本可在 %2 中的 %1 处停止，即用时 %3 之后；%4。</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>工作量 %1</translation>
    </message>
    <message>
        <source>priority %1 of 100</source>
        <translation>优先级 %1/100</translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation>于 %1 忽略。</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>于 %1 忽略：%2</translation>
    </message>
    <message>
        <source>Not for this run: %1</source>
        <translation>不适用于本次运行：%1</translation>
    </message>
    <message>
        <source>Applied: take back</source>
        <translation>已应用：撤回</translation>
    </message>
    <message>
        <source>Apply to What if</source>
        <translation>应用到假设分析</translation>
    </message>
    <message>
        <source>Sets the sliders back</source>
        <translation>将滑块恢复原位</translation>
    </message>
    <message>
        <source>Sets the sliders to this change</source>
        <translation>将滑块设为此更改</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>The run is not in a store that can be written.</source>
        <translation>该运行不在可写入的数据库中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>You have done it in your work; later runs show what it saved</source>
        <translation>您已在工作中实施；之后的运行会显示节省了多少</translation>
    </message>
    <message>
        <source>Hides it for this run</source>
        <translation>在本次运行中隐藏此建议</translation>
    </message>
    <message>
        <source>Why not? For your colleagues, and for you in a month</source>
        <translation>为什么不采用？写给同事，也写给一个月后的自己</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>忽略的理由</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>节省多少</translation>
    </message>
    <message>
        <source>%1 – %2, 90 % range; no money</source>
        <translation>%1 – %2，90 % 区间；不涉及金额</translation>
    </message>
    <message>
        <source>%1, 90 % range</source>
        <translation>%1，90 % 区间</translation>
    </message>
    <message>
        <source>%1, by the source. It counts for no money here.</source>
        <translation>%1，依据来源。此处不计入金额。</translation>
    </message>
    <message>
        <source>Why it applies to this run</source>
        <translation>为何适用于本次运行</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>规则考察的内容</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>要求%1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>如何实施</translation>
    </message>
    <message>
        <source>Code sketch</source>
        <translation>代码示意</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>What it really saved</source>
        <translation>实际节省多少</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4.</source>
        <translation>%2 的“%1”已采用此更改：%3，原为 %4。</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 less.</source>
        <translation>%2 的“%1”已采用此更改：%3，原为 %4，减少 %5。</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 more.</source>
        <translation>%2 的“%1”已采用此更改：%3，原为 %4，增加 %5。</translation>
    </message>
    <message>
        <source>Its metric is %1 instead of %2.</source>
        <translation>其指标为 %1，原为 %2。</translation>
    </message>
    <message>
        <source>The difference of the whole runs: whatever else changed between them is in it.</source>
        <translation>这是两次完整运行之差：二者之间的其他变化也包含在内。</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>来源：%1，%2。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation>加载规则…</translation>
    </message>
    <message>
        <source>Recommendation in full</source>
        <translation>建议的完整内容</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known of this run.</source>
        <translation>就本次运行的已知信息，没有可推荐的内容。</translation>
    </message>
    <message>
        <source>Advice only: what it saves cannot be computed from the run.</source>
        <translation>仅为建议：无法根据该运行计算节省多少。</translation>
    </message>
    <message>
        <source>A part of the cost is unknown with the change or without it.</source>
        <translation>更改前或更改后有一部分成本未知。</translation>
    </message>
    <message>
        <source>The loss was still falling at the end.</source>
        <translation>结束时损失仍在下降。</translation>
    </message>
    <message>
        <source>The catalog has nothing better for this run.</source>
        <translation>目录中没有更适合本次运行的选项。</translation>
    </message>
    <message>
        <source>Amounts with more than 12 decimals, rounded there: %1.</source>
        <translation>超过 12 位小数、已舍入的金额：%1。</translation>
    </message>
    <message>
        <source>The dates are those of a spreadsheet; they were read as month/day/year.</source>
        <translation>日期为电子表格格式；已按 月/日/年 读取。</translation>
    </message>
    <message>
        <source>The bill has no EffectiveCost; the billed cost stands for it.</source>
        <translation>账单没有 EffectiveCost；以账单成本代替。</translation>
    </message>
    <message>
        <source>The bill names no currency, so its charges are part of no total in dollars.</source>
        <translation>账单未注明货币，因此其费用不计入任何美元总计。</translation>
    </message>
    <message>
        <source>The line is too long, holds a NUL byte or an open quote.</source>
        <translation>该行过长，或含有 NUL 字节或未闭合的引号。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>此处重复出现表头。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is larger than nine million.</source>
        <translation>“%1”大于九百万。</translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation>“%1”未给出。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>“%1” is before the start of the period.</source>
        <translation>“%1”早于周期开始时间。</translation>
    </message>
    <message>
        <source>“Tags” is no JSON object; the charge has no tags.</source>
        <translation>“Tags”不是 JSON 对象；该费用没有标签。</translation>
    </message>
    <message>
        <source>The bill is in %1 currencies; they are kept apart.</source>
        <translation>账单含 %1 种货币；已分别处理。</translation>
    </message>
    <message>
        <source>Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.</source>
        <translation>账单成本（%1 %4）与有效成本（%2 %4）相差 %3 %；运行采用%5成本。可用 --cost 选择。</translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation>BoAmps 报告</translation>
    </message>
    <message>
        <source>It holds no measures of a BoAmps report.</source>
        <translation>不含 BoAmps 报告的测量值。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation>%1 至 %2 USD</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>国家/地区平均</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>Own. %1</source>
        <translation>自定义。%1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Catalog (*.json)</source>
        <translation>目录 (*.json)</translation>
    </message>
    <message>
        <source>Grid figures in use</source>
        <translation>使用中的电网数值</translation>
    </message>
    <message>
        <source>Regions of providers, grid average, 2024</source>
        <translation>提供商区域，电网平均，2024</translation>
    </message>
    <message>
        <source>Countries, life cycle, 2021 – 2023</source>
        <translation>国家/地区，生命周期，2021 – 2023</translation>
    </message>
    <message>
        <source>No row fits the filters. Press Esc in the search field to clear them.</source>
        <translation>没有符合筛选条件的行。在搜索框中按 Esc 可清除筛选。</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>目录的部分</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>搜索目录</translation>
    </message>
    <message>
        <source>Provider, GPU or region</source>
        <translation>提供商、GPU 或区域</translation>
    </message>
    <message>
        <source>Only own rows</source>
        <translation>仅自定义行</translation>
    </message>
    <message>
        <source>Only rows with a warning</source>
        <translation>仅有警告的行</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>从文件更新…</translation>
    </message>
    <message>
        <source>Own rows or a saved catalog; nothing is taken when something in it is wrong.</source>
        <translation>自定义行或已保存的目录；其中如有错误，则全部不采用。</translation>
    </message>
    <message>
        <source>Export own rows…</source>
        <translation>导出自定义行…</translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation>与内置目录比较</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>添加价格…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the catalog and number of its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>自定义 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Catalog %1&lt;/b&gt;&amp;nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.</source>
        <translation>&lt;b&gt;目录 %1&lt;/b&gt;&amp;nbsp; 显示 %3 行中的 %2 行，%4 行自定义，%5 行有警告。</translation>
    </message>
    <message>
        <source>There are no own rows yet.</source>
        <translation>尚无自定义行。</translation>
    </message>
    <message>
        <source>Use the shipped value of %1</source>
        <translation>使用 %1 的内置值</translation>
    </message>
    <message>
        <source>Own value of %1</source>
        <translation>%1 的自定义值</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1：已保存。</translation>
    </message>
    <message>
        <source>chosen in the Catalog page</source>
        <translation>在目录页中选择</translation>
    </message>
    <message>
        <source>Grid figures of countries</source>
        <translation>国家/地区的电网数值</translation>
    </message>
    <message>
        <source>Grid figures of regions</source>
        <translation>区域的电网数值</translation>
    </message>
    <message>
        <source>Export own rows</source>
        <translation>导出自定义行</translation>
    </message>
    <message>
        <source>Own rows written to “%1”.</source>
        <translation>自定义行已写入“%1”。</translation>
    </message>
    <message>
        <source>Update the catalog from a file</source>
        <translation>从文件更新目录</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation>“%1”在此不会带来任何更改。</translation>
    </message>
    <message>
        <source>Update of 1 row</source>
        <translation>更新 1 行</translation>
    </message>
    <message>
        <source>Update of %1 rows</source>
        <translation>更新 %1 行</translation>
    </message>
    <message>
        <source>it must be region or country</source>
        <translation>必须为 region 或 country</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>no GPU has this id</source>
        <translation>没有 GPU 使用此 id</translation>
    </message>
    <message>
        <source>a price above 0 or a range is missing</source>
        <translation>缺少大于 0 的价格或区间</translation>
    </message>
    <message>
        <source>it must not be above “high_usd”</source>
        <translation>不得高于“high_usd”</translation>
    </message>
    <message>
        <source>average of %1, %2</source>
        <translation>%1的平均值，%2</translation>
    </message>
    <message>
        <source>there is neither a figure nor a known country</source>
        <translation>既没有数值，也没有已知的国家/地区</translation>
    </message>
    <message>
        <source>object storage of AWS, for want of a price of this provider</source>
        <translation>AWS 对象存储，因缺少该提供商的价格</translation>
    </message>
    <message>
        <source>it must be training, model, inference or deployment</source>
        <translation>必须为 training、model、inference 或 deployment</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>有数字过大</translation>
    </message>
    <message>
        <source>there is no such kind of row</source>
        <translation>没有此类型的行</translation>
    </message>
    <message>
        <source>it must be a list of rows</source>
        <translation>必须是行的列表</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>缺少文本</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>it has the wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”</source>
        <translation>必须是日期，如 2026-11-21、2026-11 或 2026，或“undated”</translation>
    </message>
    <message>
        <source>it must be a day such as 2026-11-21</source>
        <translation>必须是某一天，如 2026-11-21</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>不得小于 %1</translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>必须介于 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>it must be above 0; leave it out when it is unknown</source>
        <translation>必须大于 0；未知时请留空</translation>
    </message>
    <message>
        <source>a text is missing, or it is there twice</source>
        <translation>有文本缺失或重复</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation>目录行</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1：出处</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1：区间</translation>
    </message>
    <message>
        <source>%1, %2 kWh</source>
        <comment>palette: day and energy of a run</comment>
        <translation>%1，%2 kWh</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>未找到。减少字母可找到更多。</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search runs, pages, actions…</source>
        <translation>搜索运行、页面、操作…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 个匹配项</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 个匹配项</translation>
    </message>
    <message>
        <source>The store cannot be written, so no decision can be kept in it.</source>
        <translation>数据库不可写入，因此无法在其中保存决策。</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>记录决策</translation>
    </message>
    <message>
        <source>The decision for the scenario “%1” is in the note of the run.</source>
        <translation>选定方案“%1”的决策已写入该运行的备注。</translation>
    </message>
    <message>
        <source>The decision for “%1” is in the notes of the runs; the filter finds them by “decided=chosen”.</source>
        <translation>选定“%1”的决策已写入各次运行的备注；可用筛选条件“decided=chosen”查找。</translation>
    </message>
    <message>
        <source>The decision is copied.</source>
        <translation>决策已复制。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scenario of all runs</source>
        <translation>所有运行的方案</translation>
    </message>
    <message>
        <source>The scenario that all runs are shown under</source>
        <translation>显示所有运行时采用的方案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which scenarios are shown</source>
        <translation>显示哪些方案</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Change a value in What if</source>
        <translation>在假设分析中更改一个值</translation>
    </message>
    <message>
        <source>What if now</source>
        <translation>当前假设分析</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 of %2 selected runs</source>
        <translation>选中的 %2 次运行中的 %1 次</translation>
    </message>
    <message>
        <source>Select several runs in the list, or give this run a scenario, to see them side by side.</source>
        <translation>请在列表中选中多次运行，或为此运行设定方案，以便并排查看。</translation>
    </message>
    <message>
        <source>Select a run to compare it.</source>
        <translation>选择一次运行以进行比较。</translation>
    </message>
    <message>
        <source>Select several runs in the list to compare runs.</source>
        <translation>在列表中选中多次运行以进行比较。</translation>
    </message>
    <message>
        <source>As they ran</source>
        <translation>按实际运行</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Comparison saved as %1.</source>
        <translation>比较结果已保存为 %1。</translation>
    </message>
    <message>
        <source>Bold marks the best of each row</source>
        <translation>每行最优值以粗体显示</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>cost analysis</source>
        <translation>成本分析</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the file says 0: it was probably not measured</source>
        <translation>文件中为 0：可能未测量</translation>
    </message>
    <message>
        <source>no known reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>相差不超过 5 %</translation>
    </message>
    <message>
        <source>nothing to recompute it from</source>
        <translation>没有可用于重算的数据</translation>
    </message>
    <message>
        <source>the file counts minutes, not seconds</source>
        <translation>文件以分钟计，而非秒</translation>
    </message>
    <message>
        <source>the file counts hours, not seconds</source>
        <translation>文件以小时计，而非秒</translation>
    </message>
    <message>
        <source>the file counts milliseconds, not seconds</source>
        <translation>文件以毫秒计，而非秒</translation>
    </message>
    <message>
        <source>the time of %1 devices is added up</source>
        <translation>%1 个设备的时长被相加</translation>
    </message>
    <message>
        <source>the time is an estimate, written later</source>
        <translation>该时长是事后写入的估算值</translation>
    </message>
    <message>
        <source>%1 of start-up, waiting or pauses between start and end</source>
        <translation>开始与结束之间有 %1 的启动、等待或暂停</translation>
    </message>
    <message>
        <source>same start and end</source>
        <translation>开始与结束相同</translation>
    </message>
    <message>
        <source>the file counts joules, not kWh</source>
        <translation>文件以焦耳计，而非 kWh</translation>
    </message>
    <message>
        <source>the file counts kilojoules, not kWh</source>
        <translation>文件以千焦计，而非 kWh</translation>
    </message>
    <message>
        <source>the file counts watt-minutes, not kWh</source>
        <translation>文件以瓦分计，而非 kWh</translation>
    </message>
    <message>
        <source>the file counts watt-hours, not kWh</source>
        <translation>文件以瓦时计，而非 kWh</translation>
    </message>
    <message>
        <source>the file counts MWh, not kWh</source>
        <translation>文件以 MWh 计，而非 kWh</translation>
    </message>
    <message>
        <source>%1 counts the machine only; PUE adds %2</source>
        <translation>%1 仅计机器本身；PUE 增加 %2</translation>
    </message>
    <message>
        <source>the PUE of %1 is in the file's figure once too often</source>
        <translation>文件的数值多乘了一次 PUE %1</translation>
    </message>
    <message>
        <source>the file counts one of %1 devices</source>
        <translation>文件只计入 %1 个设备中的一个</translation>
    </message>
    <message>
        <source>the file counts the %1 devices twice</source>
        <translation>文件把 %1 个设备计了两次</translation>
    </message>
    <message>
        <source>the GPU was not measured</source>
        <translation>未测量 GPU</translation>
    </message>
    <message>
        <source>the PUE is already inside the file's figure</source>
        <translation>文件的数值已含 PUE</translation>
    </message>
    <message>
        <source>the file's figure means %1 W a device, RunCost expects %2 W</source>
        <translation>文件的数值相当于每个设备 %1 W，RunCost 预期为 %2 W</translation>
    </message>
    <message>
        <source>PUE adds %1</source>
        <translation>PUE 增加 %1</translation>
    </message>
    <message>
        <source>the energy differs</source>
        <translation>能耗不同</translation>
    </message>
    <message>
        <source>grid %1 instead of %2 g/kWh</source>
        <translation>电网为 %1，而非 %2 g/kWh</translation>
    </message>
    <message>
        <source>paid at the spot price</source>
        <translation>按抢占价支付</translation>
    </message>
    <message>
        <source>billed by the whole hour: %1 h</source>
        <translation>按整小时计费：%1 h</translation>
    </message>
    <message>
        <source>one of %1 GPUs is counted</source>
        <translation>只计入 %1 个 GPU 中的一个</translation>
    </message>
    <message>
        <source>the %1 GPUs are counted twice</source>
        <translation>%1 个 GPU 被计了两次</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>%1 more than the run took is billed, %2: start-up and idle time</source>
        <translation>计费时间比运行多 %1，计 %2：启动和空闲时间</translation>
    </message>
    <message>
        <source>it comes to %1 a GPU-hour, the catalog says %2</source>
        <translation>合每 GPU 小时 %1，目录中为 %2</translation>
    </message>
    <message>
        <source>the file counts cents, not dollars</source>
        <translation>文件以美分计，而非美元</translation>
    </message>
    <message>
        <source>electricity at %1 instead of %2 a kWh</source>
        <translation>电价为每 kWh %1，而非 %2</translation>
    </message>
    <message>
        <source>the file takes a power by device class, RunCost the measured one</source>
        <translation>文件按设备类别取功率，RunCost 取实测功率</translation>
    </message>
    <message>
        <source>cloud bill</source>
        <translation>云账单</translation>
    </message>
    <message>
        <source>no price is known for where it ran</source>
        <translation>原运行地点没有已知价格</translation>
    </message>
    <message>
        <source>the file was written again later, with an estimated time</source>
        <translation>文件后来被重写，时长为估算值</translation>
    </message>
    <message>
        <source>A key of cost_breakdown occurs twice, so neither value can be trusted.</source>
        <translation>cost_breakdown 中有键重复出现，两个值均不可信。</translation>
    </message>
    <message>
        <source>cost_breakdown has no part “training”.</source>
        <translation>cost_breakdown 没有“training”部分。</translation>
    </message>
    <message>
        <source>“%1” is no number; it counts as unknown.</source>
        <translation>“%1”不是数字；按未知处理。</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>“%1”为负数。</translation>
    </message>
    <message>
        <source>“%1” is impossibly large; it counts as unknown.</source>
        <translation>“%1”大得不合理；按未知处理。</translation>
    </message>
    <message>
        <source>“timestamp” is no time; it counts as unknown.</source>
        <translation>“timestamp”不是时间；按未知处理。</translation>
    </message>
    <message>
        <source>energy / run time of %1</source>
        <translation>%1 的能耗 / 运行时长</translation>
    </message>
    <message>
        <source>cost / cost per point of %1</source>
        <translation>%1 的成本 / 每点成本</translation>
    </message>
    <message>
        <source>the tool trains on one device</source>
        <translation>该工具在单个设备上训练</translation>
    </message>
    <message>
        <source>Cost analysis</source>
        <translation>成本分析</translation>
    </message>
    <message>
        <source>It holds no “cost_breakdown” of a cost analysis.</source>
        <translation>不含成本分析的“cost_breakdown”。</translation>
    </message>
    <message>
        <source>Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD.</source>
        <translation>所有金额均以美元保存。您可在此选择显示金额所用的货币，并给出您所知的汇率。文件和 JSON 仍为 USD。</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>货币代码</translation>
    </message>
    <message>
        <source>Units for one USD</source>
        <translation>1 美元兑换</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>欧洲央行参考汇率</translation>
    </message>
    <message>
        <source>Show US dollars</source>
        <translation>显示美元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show this currency</source>
        <translation>显示此货币</translation>
    </message>
    <message>
        <source>The code has three letters, such as EUR.</source>
        <translation>代码为三个字母，如 EUR。</translation>
    </message>
    <message>
        <source>The rate is a number above 0, such as 0.92; the code three letters.</source>
        <translation>汇率为大于 0 的数字，如 0.92；代码为三个字母。</translation>
    </message>
    <message>
        <source>The date is a day such as 2026-11-21.</source>
        <translation>日期为某一天，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Say where the rate is from, so that a reader can check it.</source>
        <translation>请注明汇率来源，以便读者核对。</translation>
    </message>
    <message>
        <source>%1 %2 was enough</source>
        <comment>unit and place on the axis</comment>
        <translation>%1 %2 已足够</translation>
    </message>
    <message>
        <source>This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights &amp; Biases or nvidia-smi.</source>
        <translation>本次运行未记录曲线。损失和功率随时间的变化来自会记录它们的工具，如 MLflow、Weights &amp; Biases 或 nvidia-smi。</translation>
    </message>
    <message>
        <source>The loss has too few points to say whether the run could have stopped earlier.</source>
        <translation>损失的点太少，无法判断能否更早停止。</translation>
    </message>
    <message>
        <source>This run recorded no loss, so nothing can be said about stopping earlier.</source>
        <translation>本次运行未记录损失，因此无法判断能否更早停止。</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.</source>
        <translation>结束时损失仍在下降：从未连续 %1 次评估的改进不足 0.5 %。</translation>
    </message>
    <message>
        <source>The rest lowered the loss from %1 to %2.</source>
        <translation>其余部分使损失从 %1 降至 %2。</translation>
    </message>
    <message>
        <source>The rest did not lower the loss.</source>
        <translation>其余部分未使损失下降。</translation>
    </message>
    <message>
        <source>%1: %2 of the training was not needed.</source>
        <translation>%1：%2 的训练并无必要。</translation>
    </message>
    <message>
        <source>Stopping there would have saved %1 (%2) and %3.</source>
        <translation>在此停止可节省 %1（%2）和 %3。</translation>
    </message>
    <message>
        <source>What early stopping would save, and how to set it up</source>
        <translation>早停可节省多少，以及如何设置</translation>
    </message>
    <message>
        <source>Choose a run to see its curves.</source>
        <translation>选择一次运行以查看其曲线。</translation>
    </message>
    <message>
        <source>%1 not needed</source>
        <translation>%1 不必要</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
    <message>
        <source>Choose a run to see what it cost.</source>
        <translation>选择一次运行以查看其成本。</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Dismiss a recommendation</source>
        <translation>忽略建议</translation>
    </message>
    <message>
        <source>Mark a recommendation as done</source>
        <translation>将建议标记为已完成</translation>
    </message>
    <message>
        <source>Restore a recommendation</source>
        <translation>恢复建议</translation>
    </message>
    <message>
        <source>Delete one run</source>
        <translation>删除一次运行</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>删除 %1 次运行</translation>
    </message>
    <message>
        <source>Remove the sample runs</source>
        <translation>移除示例运行</translation>
    </message>
    <message>
        <source>More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.</source>
        <translation>超过 %1 次运行的价格不同；在命令行中用 `runcost reprice --all` 可全部处理。</translation>
    </message>
    <message>
        <source>Re-price one run</source>
        <translation>为一次运行重新计价</translation>
    </message>
    <message>
        <source>Re-price %1 runs</source>
        <translation>为 %1 次运行重新计价</translation>
    </message>
    <message>
        <source>There is no scenario “%1” any more.</source>
        <translation>方案“%1”已不存在。</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>删除方案“%1”</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>方案需要名称。</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>已有方案“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>Rename scenario “%1”</source>
        <translation>重命名方案“%1”</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Open scenario “%1”</source>
        <translation>打开方案“%1”</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>未选中运行。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>Undo list. %1 is the label of a slider.</extracomment>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>应用“%1”</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>撤回“%1”</translation>
    </message>
    <message>
        <source>The choice is kept with the run, and this run cannot be written.</source>
        <translation>该选择随运行保存，而此运行不可写入。</translation>
    </message>
    <message>
        <source>Use the reported figure: %1</source>
        <translation>使用报告值：%1</translation>
    </message>
    <message>
        <source>Use the recomputed figure: %1</source>
        <translation>使用重算值：%1</translation>
    </message>
    <message>
        <source>The note of “%1” is full: shorten it, then try again.</source>
        <translation>“%1”的备注已满：请缩短后重试。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>备注最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>记录决策</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of the run, and the chosen scenario becomes its tag.</source>
        <translation>带日期的一行（含得分和权重）将写入该运行的备注，选定的方案成为其标签。</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of each run; the chosen one gets the tag decided=chosen, the others decided=not_chosen.</source>
        <translation>带日期的一行（含得分和权重）将写入每次运行的备注；选定的运行获得标签 decided=chosen，其他运行获得 decided=not_chosen。</translation>
    </message>
    <message>
        <source>Why? For your colleagues, and for you in a month</source>
        <translation>为什么？写给同事，也写给一个月后的自己</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>决策的理由</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>score %1, leads</source>
        <translation>得分 %1，领先</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>等权重</translation>
    </message>
    <message>
        <source>All criteria count the same</source>
        <translation>所有标准的权重相同</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>记录决策…</translation>
    </message>
    <message>
        <source>Writes into the notes of the runs what was chosen, and why</source>
        <translation>将选定的对象及理由写入各次运行的备注</translation>
    </message>
    <message>
        <source>Copy decision as text</source>
        <translation>将决策复制为文本</translation>
    </message>
    <message>
        <source>Copy decision as Markdown</source>
        <translation>将决策复制为 Markdown</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>默认权重</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>Only this criterion is known for every run.</source>
        <translation>只有这项标准对所有运行均已知。</translation>
    </message>
    <message>
        <source>Not known for every run: %1</source>
        <translation>并非对所有运行均已知：%1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1，第一</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告来源</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Runs that disagree</source>
        <translation>不一致的运行</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>Lists runs with a reported figure that is further off than this</source>
        <translation>列出报告值的偏差大于此值的运行</translation>
    </message>
    <message>
        <source>Filter the list of runs</source>
        <translation>筛选运行列表</translation>
    </message>
    <message>
        <source>Shows only these runs at the left; the filter “disagrees&gt;5” does it</source>
        <translation>左侧只显示这些运行；相当于筛选条件“disagrees&gt;5”</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>No run differs by more than %1 %.</source>
        <translation>没有运行的差异超过 %1 %。</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.</source>
        <translation>%2 次运行中 %1 次有差异；%4 个数值中 %3 个已有解释。按 Enter 打开运行。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a collapsed dock</comment>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation>%1，方案</translation>
    </message>
    <message>
        <source>90 % range %1</source>
        <translation>90 % 区间 %1</translation>
    </message>
    <message>
        <source>Copies the bars as a table</source>
        <translation>将条形复制为表格</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>解释此数值</translation>
    </message>
    <message>
        <source>Drop to import, or to open a RunCost report</source>
        <translation>拖放以导入，或打开 RunCost 报告</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>将文件或文件夹拖到此处</translation>
    </message>
    <message>
        <source>Formats are detected; you review before anything is saved.</source>
        <translation>自动识别格式；保存前由您核对。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Change the value to see what it does.</source>
        <translation>更改该值以查看其影响。</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>No run of this store would cost anything else.</source>
        <translation>此数据库中没有运行的成本会因此改变。</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>涉及 1 次运行</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>涉及 %1 次运行</translation>
    </message>
    <message>
        <source>%1 %2, %3 GPU-hours</source>
        <translation>%1，%2，%3 GPU 小时</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>No offers to compare with.</source>
        <translation>没有可比较的报价。</translation>
    </message>
    <message>
        <source>%1 stays the cheapest place.</source>
        <translation>%1 仍是最便宜的地点。</translation>
    </message>
    <message>
        <source>The cheapest place becomes %1 instead of %2.</source>
        <translation>最便宜的地点变为 %1，原为 %2。</translation>
    </message>
    <message>
        <source>Runs keep their prices until you re-price them.</source>
        <translation>运行的价格保持不变，直到您重新计价。</translation>
    </message>
    <message>
        <source>Saving is one undo step.</source>
        <translation>保存可一步撤销。</translation>
    </message>
    <message>
        <source>Computed for the newest %1 runs.</source>
        <translation>按最新的 %1 次运行计算。</translation>
    </message>
    <message>
        <source>See what your experiments cost</source>
        <translation>了解您的实验花费多少</translation>
    </message>
    <message>
        <source>Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer.</source>
        <translation>导入运行日志，即可得到每次运行的成本、能耗和 CO₂e。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Explore sample runs</source>
        <translation>浏览示例运行</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>mlflow.db, mlruns</source>
        <translation>mlflow.db、mlruns</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>wandb folders</source>
        <translation>wandb 文件夹</translation>
    </message>
    <message>
        <source>CodeCarbon</source>
        <translation>CodeCarbon</translation>
    </message>
    <message>
        <source>emissions.csv</source>
        <translation>emissions.csv</translation>
    </message>
    <message>
        <source>cost_analysis.json</source>
        <translation>cost_analysis.json</translation>
    </message>
    <message>
        <source>experiment folders</source>
        <translation>实验文件夹</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>sacct output</source>
        <translation>sacct 输出</translation>
    </message>
    <message>
        <source>nvidia-smi</source>
        <translation>nvidia-smi</translation>
    </message>
    <message>
        <source>power logs</source>
        <translation>功率日志</translation>
    </message>
    <message>
        <source>Cloud bill</source>
        <translation>云账单</translation>
    </message>
    <message>
        <source>FOCUS CSV</source>
        <translation>FOCUS CSV</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV 或 JSON</translation>
    </message>
    <message>
        <source>any table of runs</source>
        <translation>任意运行表格</translation>
    </message>
    <message>
        <source>No logs at hand?</source>
        <translation>手头没有日志？</translation>
    </message>
    <message>
        <source>Sample runs show every panel. They are marked, and one click removes them.</source>
        <translation>示例运行展示每个面板。它们带有标记，一键即可移除。</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>As text (Ctrl+C), Markdown or LaTeX</source>
        <translation>复制为文本 (Ctrl+C)、Markdown 或 LaTeX</translation>
    </message>
    <message>
        <source>What moves this</source>
        <translation>影响因素</translation>
    </message>
    <message>
        <source>One bar for each uncertain input</source>
        <translation>每个不确定的输入对应一个条形</translation>
    </message>
    <message>
        <source>Show in What if</source>
        <translation>在假设分析中显示</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>导出运行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before you share it</source>
        <translation>分享之前</translation>
    </message>
    <message>
        <source>%1 of %2 runs written</source>
        <translation>已写入 %2 次运行中的 %1 次</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>正在读取运行</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>选中的运行</translation>
    </message>
    <message>
        <source>The %1 selected runs</source>
        <translation>选中的 %1 次运行</translation>
    </message>
    <message>
        <source>The 1 run that is listed</source>
        <translation>列出的 1 次运行</translation>
    </message>
    <message>
        <source>The %1 runs that are listed</source>
        <translation>列出的 %1 次运行</translation>
    </message>
    <message>
        <source>The 1 run of the store</source>
        <translation>数据库中的 1 次运行</translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation>全部 %1 次运行</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for spreadsheets: one row per run, without curves</source>
        <translation>用于电子表格：每次运行一行，不含曲线</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for programs: everything that is known about the runs</source>
        <translation>供程序使用：包含运行的全部已知信息</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>the same with one line per run, for large files</source>
        <translation>同上，每次运行一行，适合大文件</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a table for an issue, a wiki or a chat</source>
        <translation>用于 issue、wiki 或聊天的表格</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>sums by project for a monitoring system</source>
        <translation>按项目汇总，供监控系统使用</translation>
    </message>
    <message>
        <source>FOCUS (CSV)</source>
        <translation>FOCUS (CSV)</translation>
    </message>
    <message>
        <source>for cost tools: estimated charges in the columns of cloud bills</source>
        <translation>供成本工具使用：以云账单的列给出估算费用</translation>
    </message>
    <message>
        <source>RunCost file</source>
        <translation>RunCost 文件</translation>
    </message>
    <message>
        <source>for another RunCost: dropping it on the window takes the runs in</source>
        <translation>供另一个 RunCost 使用：拖到窗口上即可导入运行</translation>
    </message>
    <message>
        <source>Take out what tells who ran it and where</source>
        <translation>去除能看出由谁、在何处运行的信息</translation>
    </message>
    <message>
        <source>Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. Stays: times, energy, prices, and names that look like nothing in particular.</source>
        <translation>去除：路径和文件名、主机名和用户名、邮件和网络地址、区域和国家/地区，以及与此有关的标签。保留：时间、能耗、价格，以及看不出特定含义的名称。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export 1 run…</source>
        <translation>导出 1 次运行…</translation>
    </message>
    <message>
        <source>Export %1 runs…</source>
        <translation>导出 %1 次运行…</translation>
    </message>
    <message>
        <source>Runs without a time or a price have no charge and are left out.</source>
        <translation>没有时长或价格的运行没有费用，将略过。</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1 文件 (*.%2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>1 run exported to %1.</source>
        <translation>已将 1 次运行导出到 %1。</translation>
    </message>
    <message>
        <source>%1 runs exported to %2.</source>
        <translation>已将 %1 次运行导出到 %2。</translation>
    </message>
    <message>
        <source>1 run without a time or a price was left out.</source>
        <translation>已略过 1 次没有时长或价格的运行。</translation>
    </message>
    <message>
        <source>The row does not have the columns of the header.</source>
        <translation>该行的列与表头不符。</translation>
    </message>
    <message>
        <source>“%1” is no status of a run.</source>
        <translation>“%1”不是运行状态。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>period, never one</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>any</source>
        <comment>facet</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>All</source>
        <comment>facet</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <comment>facet</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first of some chosen values</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>搜索取值</translation>
    </message>
    <message>
        <source>Estimate of the %1 cost of the run %2</source>
        <translation>运行 %2 的%1成本估算</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>新增 %1，更新 %2，不变 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>%1 charges added, %2 known</source>
        <translation>费用：新增 %1 条，已有 %2 条</translation>
    </message>
    <message>
        <source>Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). Open it once with the program that wrote it, then import it again.</source>
        <translation>另一个程序正在更改它，或在更改途中被中断（旁边有文件“%1”）。请先用写入它的程序打开一次，再重新导入。</translation>
    </message>
    <message>
        <source>There is no temporary folder to copy it to: %1.</source>
        <translation>没有可供复制的临时文件夹：%1。</translation>
    </message>
    <message>
        <source>Reading the database took longer than %1 s; it is damaged or made to keep readers busy.</source>
        <translation>读取该数据库超过 %1 s；它可能已损坏，或被故意构造得难以读取。</translation>
    </message>
    <message>
        <source>A value in the database is larger than %1 MiB.</source>
        <translation>数据库中有一个值大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>无法读取该数据库。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>该数据库已损坏。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>default value</comment>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and id of a formula</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>inputs of a formula</comment>
        <translation>由 %1 得出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>未找到。请尝试更短的词。</translation>
    </message>
    <message>
        <source>Search manual and formulas</source>
        <translation>搜索手册和公式</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)</source>
        <translation>运行文件 (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost 报告 (*.pdf *.png);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Reads what your tools have written: MLflow, Weights &amp; Biases, CodeCarbon, experiment folders, Slurm, nvidia-smi, cloud bills, tables of runs as CSV or JSON, RunCost reports and stores.</source>
        <translation>读取各种工具写出的文件：MLflow、Weights &amp; Biases、CodeCarbon、实验文件夹、Slurm、nvidia-smi、云账单、CSV 或 JSON 的运行表，以及 RunCost 报告和数据库。</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table of runs from a spreadsheet.</source>
        <translation>Ctrl+V 可粘贴电子表格中的运行表格。</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>映射列</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>继续核对</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1 files and folders</source>
        <translation>%1 个文件和文件夹</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>1 条费用</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 条费用</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 个新增</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 个已更改</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 个相同</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 个待检查</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 个被拒绝</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts; rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>无运行</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>records; files</comment>
        <translation>%2中的 %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1; 1 of them joins one of these runs</source>
        <translation>%1；其中 1 条并入这些运行之一</translation>
    </message>
    <message>
        <source>%1; %2 of them join one of these runs</source>
        <translation>%1；其中 %2 条并入这些运行</translation>
    </message>
    <message>
        <source>%1 of cloud bills</source>
        <translation>云账单的 %1</translation>
    </message>
    <message>
        <source>%1; %2 of cloud bills</source>
        <translation>%1；云账单的 %2</translation>
    </message>
    <message>
        <source>%1; 1 stored charge is replaced</source>
        <translation>%1；替换 1 条已存储的费用</translation>
    </message>
    <message>
        <source>%1; %2 stored charges are replaced</source>
        <translation>%1；替换 %2 条已存储的费用</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Replace charges</source>
        <translation>替换费用</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Import 1 run</source>
        <translation>导入 1 次运行</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>导入 %1 次运行</translation>
    </message>
    <message>
        <source>Stopped. %1 of whole files imported; undo takes them out again.</source>
        <translation>已停止。已从完整的文件中导入 %1；撤销可将其移除。</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>%1 and %2 imported.</source>
        <translation>已导入 %1 和 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what was left out</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 行被拒绝</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 项</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>导出被拒绝的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>pasted table %1.%2</source>
        <comment>file name</comment>
        <translation>粘贴的表格 %1.%2</translation>
    </message>
    <message>
        <source>Cannot keep what was pasted: %1.</source>
        <translation>无法保存粘贴的内容：%1。</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 个已合并</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>%1 charges replaced</source>
        <translation>已替换 %1 条费用</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, format, counts</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>导出被拒绝的行…</translation>
    </message>
    <message>
        <source>Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)</source>
        <translation>将略过的行连同各自的原因保存为 CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>第 %1 个字符</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the rest was not looked at.</source>
        <translation>文件夹包含的文件超过 %1 个；其余的未查看。</translation>
    </message>
    <message>
        <source>None of its runs was wanted.</source>
        <translation>其中没有所选的运行。</translation>
    </message>
    <message>
        <source>The file holds no runs.</source>
        <translation>该文件不含运行。</translation>
    </message>
    <message>
        <source>%1 imported, %2 left out. %3</source>
        <translation>导入 %1，略过 %2。%3</translation>
    </message>
    <message>
        <source>The charges are stored, but not yet matched to runs: %1</source>
        <translation>费用已存储，但尚未与运行匹配：%1</translation>
    </message>
    <message>
        <source>Join records of the same run</source>
        <translation>合并同一运行的记录</translation>
    </message>
    <message>
        <source>Keep the replaced values in the history</source>
        <translation>在历史记录中保留被替换的值</translation>
    </message>
    <message>
        <source>Time zone of stamps without one</source>
        <translation>无时区时间戳的时区</translation>
    </message>
    <message>
        <source>Project of runs whose file names none</source>
        <translation>文件未注明项目时的项目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tags for every run</source>
        <translation>所有运行的标签</translation>
    </message>
    <message>
        <source>A comma or Enter ends a tag; a word alone stands for word=true</source>
        <translation>用逗号或 Enter 结束一个标签；单独的词 word 等同于 word=true</translation>
    </message>
    <message>
        <source>Records by several tools of the same time and of the same name or project become one run</source>
        <translation>多个工具的记录若时间相同且名称或项目相同，则合并为一次运行</translation>
    </message>
    <message>
        <source>What a changed run said before can be seen in its history</source>
        <translation>已更改运行的先前内容可在其历史记录中查看</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>用于所有文件</translation>
    </message>
    <message>
        <source>This computer's: %1</source>
        <translation>本机时区：%1</translation>
    </message>
    <message>
        <source>as for all files</source>
        <translation>与所有文件相同</translation>
    </message>
    <message>
        <source>Stamps that name no zone are local time of the machine that wrote them.</source>
        <translation>未注明时区的时间戳为写入机器的本地时间。</translation>
    </message>
    <message>
        <source>Time zone of the file shown</source>
        <translation>所示文件的时区</translation>
    </message>
    <message>
        <source>One file carries no zone</source>
        <translation>一个文件未含时区</translation>
    </message>
    <message>
        <source>%1 files carry no zone</source>
        <translation>%1 个文件未含时区</translation>
    </message>
    <message>
        <source>For time stamps that name no zone.</source>
        <translation>用于未注明时区的时间戳。</translation>
    </message>
    <message>
        <source>%1: one record. A wrong zone may move it to another day.</source>
        <translation>%1：一条记录。时区有误可能会使其移到另一天。</translation>
    </message>
    <message>
        <source>%1: %2 records. A wrong zone may move them to another day.</source>
        <translation>%1：%2 条记录。时区有误可能会使其移到另一天。</translation>
    </message>
    <message>
        <source>Only where the file names none.</source>
        <translation>仅用于文件未注明之处。</translation>
    </message>
    <message>
        <source>Only where the file names none: 1 run.</source>
        <translation>仅用于文件未注明之处：1 次运行。</translation>
    </message>
    <message>
        <source>Only where the file names none: %1 runs.</source>
        <translation>仅用于文件未注明之处：%1 次运行。</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>仅用于 %1</translation>
    </message>
    <message>
        <source>Write key=value, separated by commas.</source>
        <translation>请写 key=value，以逗号分隔。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>能耗 kWh</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Say what each column of this table is (Ctrl+M)</source>
        <translation>说明此表格各列的含义 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>文件的记录</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Issues of the file</source>
        <translation>文件的问题</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 of %2 records are usable; %3 new.</source>
        <translation>%2 条记录中 %1 条可用；%3 条新增。</translation>
    </message>
    <message>
        <source>%1 more are imported and not listed.</source>
        <translation>另有 %1 条将导入，未列出。</translation>
    </message>
    <message>
        <source>One thing to look at. The file on disk is not changed.</source>
        <translation>有一处需要查看。磁盘上的文件不会更改。</translation>
    </message>
    <message>
        <source>%1 things to look at. The file on disk is not changed.</source>
        <translation>有 %1 处需要查看。磁盘上的文件不会更改。</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges were kept, %2 of the file left out.</source>
        <translation>账单 %1 早于已存储的版本；已存储的费用予以保留，文件中有 %2 条已略过。</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges will be kept, %2 of the file left out.</source>
        <translation>账单 %1 早于已存储的版本；已存储的费用将予以保留，文件中有 %2 条将略过。</translation>
    </message>
    <message>
        <source>The bill %1 was here from an earlier file: %2 of its charges have changed or are gone, and were taken out.</source>
        <translation>账单 %1 此前已从另一文件导入：其中 %2 条费用已更改或不再存在，已移除。</translation>
    </message>
    <message>
        <source>The bill %1 is here from an earlier file: %2 of its charges have changed or are gone, and will be taken out.</source>
        <translation>账单 %1 此前已从另一文件导入：其中 %2 条费用已更改或不再存在，将被移除。</translation>
    </message>
    <message>
        <source>The file brings so many new runs that not all of them were compared with the records of other tools.</source>
        <translation>文件带来的新运行过多，并非全部都与其他工具的记录进行了比对。</translation>
    </message>
    <message>
        <source>1 run is older here than what is stored; the stored values were kept.</source>
        <translation>1 次运行的内容早于已存储的版本；已存储的值予以保留。</translation>
    </message>
    <message>
        <source>%1 runs are older here than what is stored; the stored values were kept.</source>
        <translation>%1 次运行的内容早于已存储的版本；已存储的值予以保留。</translation>
    </message>
    <message>
        <source>Job %1 of the list: %2</source>
        <translation>列表中的作业 %1：%2</translation>
    </message>
    <message>
        <source>“job_id” is no job number.</source>
        <translation>“job_id”不是作业编号。</translation>
    </message>
    <message>
        <source>it has no “time”: list jobs with sacct --json, not with squeue.</source>
        <translation>没有“time”：请用 sacct --json 列出作业，不要用 squeue。</translation>
    </message>
    <message>
        <source>“elapsed” is no run time.</source>
        <translation>“elapsed”不是运行时长。</translation>
    </message>
    <message>
        <source>%1 value(s) written as NaN or Infinity are unknown.</source>
        <translation>%1 个写为 NaN 或 Infinity 的值按未知处理。</translation>
    </message>
    <message>
        <source>%1 half character(s) were replaced.</source>
        <translation>已替换 %1 个残缺字符。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>无法读取 JSON：%1。</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>重置为基线</translation>
    </message>
    <message>
        <source>%1 more saves %2</source>
        <translation>每增加 %1 节省 %2</translation>
    </message>
    <message>
        <source>%1 more adds %2</source>
        <translation>每增加 %1 多花 %2</translation>
    </message>
    <message>
        <source>Baseline %1 (%2) %3</source>
        <translation>基线 %1（%2）%3</translation>
    </message>
    <message>
        <source>Explain its effect</source>
        <translation>解释其影响</translation>
    </message>
    <message>
        <source>Price 0</source>
        <translation>价格为 0</translation>
    </message>
    <message>
        <source>“%1” is 0; leave it out when it is unknown.</source>
        <translation>“%1”为 0；未知时请留空。</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>该行未说明其数值的来源。</translation>
    </message>
    <message>
        <source>No source date</source>
        <translation>无来源日期</translation>
    </message>
    <message>
        <source>The row has no date, so nobody knows how old it is.</source>
        <translation>该行没有日期，无从得知其新旧。</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>The row is of %1: %2 days old, more than %3.</source>
        <translation>该行的日期为 %1：已有 %2 天，超过 %3 天。</translation>
    </message>
    <message>
        <source>Below the PCIe card</source>
        <translation>低于 PCIe 卡</translation>
    </message>
    <message>
        <source>%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.</source>
        <translation>%1 W 低于 %3 的 %2 W，后者是同一芯片的 PCIe 卡。</translation>
    </message>
    <message>
        <source>Unknown GPU</source>
        <translation>未知 GPU</translation>
    </message>
    <message>
        <source>The row names no GPU of the catalog, so that no run can use its price.</source>
        <translation>该行未注明目录中的 GPU，因此没有运行能使用其价格。</translation>
    </message>
    <message>
        <source>Dearer than on-demand</source>
        <translation>比按需更贵</translation>
    </message>
    <message>
        <source>Spot at %1 is above on-demand at %2 (%3).</source>
        <translation>抢占式价格 %1 高于按需价格 %2（%3）。</translation>
    </message>
    <message>
        <source>%1× its neighbour</source>
        <translation>相邻值的 %1×</translation>
    </message>
    <message>
        <source>%1 against %2 of %3: a jump above %4×.</source>
        <translation>%1，而 %3 为 %2：跳变超过 %4×。</translation>
    </message>
    <message>
        <source>%1× the median</source>
        <translation>中位数的 %1×</translation>
    </message>
    <message>
        <source>%1 is more than twice the median %2 of this GPU.</source>
        <translation>%1 超过此 GPU 中位数 %2 的两倍。</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>“%1” is %2, others of %3 are not (%4): such figures must not be compared.</source>
        <translation>“%1”的范围为 %2，而%3的其他项不是（%4）：这样的数值不可比较。</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>无范围</translation>
    </message>
    <message>
        <source>the countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>The steps of job %1 are listed without the job itself; they stand for it.</source>
        <translation>作业 %1 只列出了各步骤，没有作业本身；以步骤代之。</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>该行超过 1 MiB。</translation>
    </message>
    <message>
        <source>The line holds a NUL byte.</source>
        <translation>该行含有 NUL 字节。</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB.</source>
        <translation>有单元格超过 64 KiB。</translation>
    </message>
    <message>
        <source>A cell holds the separator itself; the line was put together.</source>
        <translation>有单元格包含分隔符本身；该行已重新拼合。</translation>
    </message>
    <message>
        <source>“JobID” is no job number.</source>
        <translation>“JobID”不是作业编号。</translation>
    </message>
    <message>
        <source>“%1” is no state that RunCost knows; it counts as unknown.</source>
        <translation>“%1”不是 RunCost 已知的状态；按未知处理。</translation>
    </message>
    <message>
        <source>“%1” is no run time.</source>
        <translation>“%1”不是运行时长。</translation>
    </message>
    <message>
        <source>“ConsumedEnergyRaw” is no energy; it counts as unknown.</source>
        <translation>“ConsumedEnergyRaw”不是能耗；按未知处理。</translation>
    </message>
    <message>
        <source>“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported.</source>
        <translation>“ConsumedEnergy”经过舍入；请列出 ConsumedEnergyRaw 以导入能耗。</translation>
    </message>
    <message>
        <source>The header is repeated here: the logger was started again.</source>
        <translation>此处重复出现表头：记录程序曾重新启动。</translation>
    </message>
    <message>
        <source>“%1” is no number with a unit that belongs there.</source>
        <translation>“%1”不是带有相应单位的数字。</translation>
    </message>
    <message>
        <source>“timestamp” is no time.</source>
        <translation>“timestamp”不是时间。</translation>
    </message>
    <message>
        <source>Summer time ends here; the hour that comes twice was put in order.</source>
        <translation>夏令时在此结束；重复的一小时已按顺序排列。</translation>
    </message>
    <message>
        <source>The clock goes back here; what follows is put behind what was before.</source>
        <translation>时钟在此回拨；之后的内容排在先前内容之后。</translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.</source>
        <translation>没有列可区分各 GPU；同一时刻的行视为 %1 个 GPU。</translation>
    </message>
    <message>
        <source>No column tells GPUs apart; the log counts as one GPU.</source>
        <translation>没有列可区分各 GPU；该日志按单个 GPU 处理。</translation>
    </message>
    <message>
        <source>No GPU draws %1 W: the power was read as milliwatts.</source>
        <translation>没有 GPU 的功率会达到 %1 W：功率已按毫瓦读取。</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>最近的数据库</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation>方案“%1”已保存。</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>加载规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>Add sample runs</source>
        <translation>添加示例运行</translation>
    </message>
    <message>
        <source>The run “%1” ended without a word; it is marked as killed.</source>
        <translation>运行“%1”无故结束；已标记为已终止。</translation>
    </message>
    <message>
        <source>%1 recorded runs ended without a word; they are marked as killed.</source>
        <translation>%1 次记录的运行无故结束；已标记为已终止。</translation>
    </message>
    <message>
        <source>%1 – RunCost</source>
        <comment>run and program</comment>
        <translation>%1 – RunCost</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>运行（%1）</translation>
    </message>
    <message>
        <source>What if, %1 changed</source>
        <translation>假设分析，%1 项更改</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>1 change, not saved</source>
        <translation>1 处更改，未保存</translation>
    </message>
    <message>
        <source>%1 changes, not saved</source>
        <translation>%1 处更改，未保存</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Your rules are in %1.</source>
        <translation>您的规则位于 %1。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>1 rule of your own is in use.</source>
        <translation>正在使用 1 条自定义规则。</translation>
    </message>
    <message>
        <source>%1 rules of your own are in use.</source>
        <translation>正在使用 %1 条自定义规则。</translation>
    </message>
    <message>
        <source>No store is open. Ctrl+O opens one or makes a new one.</source>
        <translation>未打开数据库。按 Ctrl+O 打开或新建一个。</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>导入运行</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header first.</source>
        <translation>剪贴板中没有表格。请先连同表头一起复制单元格。</translation>
    </message>
    <message>
        <source>1 charge imported.</source>
        <translation>已导入 1 条费用。</translation>
    </message>
    <message>
        <source>%1 charges imported.</source>
        <translation>已导入 %1 条费用。</translation>
    </message>
    <message>
        <source>Nothing new: all runs were in the store.</source>
        <translation>没有新内容：所有运行均已在数据库中。</translation>
    </message>
    <message>
        <source>%1 runs updated.</source>
        <translation>已更新 %1 次运行。</translation>
    </message>
    <message>
        <source>1 run imported.</source>
        <translation>已导入 1 次运行。</translation>
    </message>
    <message>
        <source>%1 runs imported.</source>
        <translation>已导入 %1 次运行。</translation>
    </message>
    <message>
        <source>1 run came in from a watched folder.</source>
        <translation>从监视的文件夹导入了 1 次运行。</translation>
    </message>
    <message>
        <source>%1 runs came in from watched folders.</source>
        <translation>从监视的文件夹导入了 %1 次运行。</translation>
    </message>
    <message>
        <source>1 run of a watched folder has new values.</source>
        <translation>监视的文件夹中有 1 次运行有新值。</translation>
    </message>
    <message>
        <source>%1 runs of watched folders have new values.</source>
        <translation>监视的文件夹中有 %1 次运行有新值。</translation>
    </message>
    <message>
        <source>Attach power log</source>
        <translation>附加功率日志</translation>
    </message>
    <message>
        <source>Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)</source>
        <translation>nvidia-smi 日志 (*.csv *.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Power attached to “%1”: %2 kWh, %3 % of the run.</source>
        <translation>功率已附加到“%1”：%2 kWh，占运行的 %3 %。</translation>
    </message>
    <message>
        <source>Log attached to “%1”: %2 % of the run.</source>
        <translation>日志已附加到“%1”：占运行的 %2 %。</translation>
    </message>
    <message>
        <source>Opened the first of %1 runs from “%2”. Ctrl+I imports them all.</source>
        <translation>已打开“%2”的 %1 次运行中的第一次。按 Ctrl+I 可全部导入。</translation>
    </message>
    <message>
        <source>Opened from “%1”. The run is not in the store.</source>
        <translation>已从“%1”打开。该运行不在数据库中。</translation>
    </message>
    <message>
        <source>Opened from “%1”, made with catalog %2. Figures here use catalog %3.</source>
        <translation>已从“%1”打开，使用目录 %2 制作。此处的数值使用目录 %3。</translation>
    </message>
    <message>
        <source>Report saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>已删除 1 次运行。</translation>
    </message>
    <message>
        <source>%1 runs deleted.</source>
        <translation>已删除 %1 次运行。</translation>
    </message>
    <message>
        <source>The sample runs are removed.</source>
        <translation>示例运行已移除。</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>The store was of an older version. A copy of it is “%1”.</source>
        <translation>该数据库为旧版本。其副本是“%1”。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>“%1” is watched: new and grown files come in by themselves.</source>
        <translation>正在监视“%1”：新增和增长的文件会自动导入。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>停止监视“%1”</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>已不再监视“%1”。</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>没有监视的文件夹</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Money is shown in US dollars.</source>
        <translation>金额以美元显示。</translation>
    </message>
    <message>
        <source>The next start speaks the other language.</source>
        <translation>下次启动时将使用另一种语言。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>All settings are back to how they were at first. Stores and watched folders stay.</source>
        <translation>所有设置已恢复为初始状态。数据库和监视的文件夹予以保留。</translation>
    </message>
    <message>
        <source>Scenario of the last time</source>
        <translation>上次的方案</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>您的运行</translation>
    </message>
    <message>
        <source>Import with Ctrl+I, or drop files and folders anywhere. Click a run to see it; select several to see their sum.</source>
        <translation>按 Ctrl+I 导入，或将文件和文件夹拖到窗口任意位置。单击一次运行可查看；选中多次可查看合计。</translation>
    </message>
    <message>
        <source>What a run cost, and why</source>
        <translation>一次运行的成本及原因</translation>
    </message>
    <message>
        <source>Six panels, each with one finding. Click any number, or reach it with Tab and press Enter: it explains itself, with formula, inputs and sources.</source>
        <translation>六个面板，每个给出一项结论。单击任一数值，或用 Tab 移到该处再按 Enter，即可查看其由来：公式、输入和来源。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>假如……？</translation>
    </message>
    <message>
        <source>Move a slider: every figure follows at once. The dashed outlines are the baseline. Ctrl+Z takes a step back, Ctrl+S keeps a scenario.</source>
        <translation>移动滑块：所有数值立即随之变化。虚线轮廓为基线。Ctrl+Z 撤回一步，Ctrl+S 保存方案。</translation>
    </message>
    <message>
        <source>Reports and everything else</source>
        <translation>报告及其他</translation>
    </message>
    <message>
        <source>Ctrl+P makes a report to hand on. Ctrl+K finds every command, run and formula. F1 opens the manual, Shift+F1 explains the part you are in.</source>
        <translation>Ctrl+P 生成可转交的报告。Ctrl+K 查找所有命令、运行和公式。F1 打开手册，Shift+F1 解释您所在的部分。</translation>
    </message>
    <message>
        <source>The scenario is now “%1”.</source>
        <translation>当前方案为“%1”。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Which panels are shown</source>
        <translation>显示哪些面板</translation>
    </message>
    <message>
        <source>Scenario “%1” deleted.</source>
        <translation>方案“%1”已删除。</translation>
    </message>
    <message>
        <source>Save scenario as a file</source>
        <translation>将方案保存为文件</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Scenario “%1” saved as %2.</source>
        <translation>方案“%1”已保存为 %2。</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>打开方案文件</translation>
    </message>
    <message>
        <source>Scenario “%1” is opened and in use.</source>
        <translation>方案“%1”已打开并采用。</translation>
    </message>
    <message>
        <source>Field of this column</source>
        <translation>此列的字段</translation>
    </message>
    <message>
        <source>Unit of this column</source>
        <translation>此列的单位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confidence, reason</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>前三个值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>单位或格式</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>no field matches</source>
        <translation>没有匹配的字段</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>field or unit</comment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>field or unit, confidence</comment>
        <translation>原为 %1，%2</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>成本 $</translation>
    </message>
    <message>
        <source>Reported $</source>
        <translation>报告值 $</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this row</comment>
        <translation>待检查</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a place that is not known</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>The column mappings cannot be saved in “%1”.</source>
        <translation>无法将列映射保存到“%1”。</translation>
    </message>
    <message>
        <source>A column mapping needs a name.</source>
        <translation>列映射需要名称。</translation>
    </message>
    <message>
        <source>There is a column mapping “%1” already.</source>
        <translation>已有列映射“%1”。</translation>
    </message>
    <message>
        <source>Nothing is open: every value can be read.</source>
        <translation>没有待定问题：所有值均可读取。</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, what is open</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>US dollars for one</source>
        <translation>每单位合多少美元</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation>已保存的配置</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Keep this mapping under a name (Ctrl+S)</source>
        <translation>以名称保存此映射 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give the profile another name</source>
        <translation>为配置改名</translation>
    </message>
    <message>
        <source>Forget the profile; what was imported with it stays</source>
        <translation>删除该配置；用它导入的内容予以保留</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称，按 Enter</translation>
    </message>
    <message>
        <source>Use for files named</source>
        <translation>用于以下名称的文件</translation>
    </message>
    <message>
        <source>File names that the profile is used for; * stands for any letters</source>
        <translation>使用该配置的文件名；* 代表任意字符</translation>
    </message>
    <message>
        <source>Separator of cells</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>文件编码</translation>
    </message>
    <message>
        <source>Line of the column names</source>
        <translation>列名所在行</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Needed for cost</source>
        <translation>计算成本所需</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A saved profile maps the next file of this kind by itself.</source>
        <translation>保存的配置会自动映射下一个同类文件。</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>使用过 1 次</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>使用过 %1 次</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match.</source>
        <comment>day, uses, columns</comment>
        <translation>保存于 %1，%2。%4 列中 %3 列匹配。</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; 1 is another.</source>
        <comment>day, uses, columns</comment>
        <translation>保存于 %1，%2。%4 列中 %3 列匹配；1 列不同。</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; %5 are others.</source>
        <comment>day, uses, columns</comment>
        <translation>保存于 %1，%2。%4 列中 %3 列匹配；%5 列不同。</translation>
    </message>
    <message>
        <source>JSON says so itself.</source>
        <translation>JSON 自带此信息。</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>无列</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>重新猜测</translation>
    </message>
    <message>
        <source>Forget what you set and look at the names and values once more</source>
        <translation>忘记您的设定，重新查看名称和取值</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Runs that the mapping makes</source>
        <translation>由映射得到的运行</translation>
    </message>
    <message>
        <source>Resulting runs</source>
        <translation>得到的运行</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a field.</source>
        <translation>%2 列中 %1 列有对应字段。</translation>
    </message>
    <message>
        <source>One needs a look: %1.</source>
        <translation>有一列需要查看：%1。</translation>
    </message>
    <message>
        <source>%1 need a look: %2.</source>
        <translation>有 %1 列需要查看：%2。</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>RunCost and the file agree within %1 where both know the cost.</source>
        <translation>在双方均知成本之处，RunCost 与文件相差不超过 %1。</translation>
    </message>
    <message>
        <source>No run comes of these columns yet.</source>
        <translation>这些列尚不能得到任何运行。</translation>
    </message>
    <message>
        <source>What the first rows become; nothing is stored yet.</source>
        <translation>前几行的结果；尚未存储任何内容。</translation>
    </message>
    <message>
        <source>1 run, live</source>
        <translation>1 次运行，实时</translation>
    </message>
    <message>
        <source>%1 runs, live</source>
        <translation>%1 次运行，实时</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1; line %2: %3</source>
        <translation>%1；第 %2 行：%3</translation>
    </message>
    <message>
        <source>First %1; line %2: %3</source>
        <translation>前 %1；第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>First %1; all are read at the import.</source>
        <translation>前 %1；导入时读取全部。</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>MLflow database</source>
        <translation>MLflow 数据库</translation>
    </message>
    <message>
        <source>The database changed while it was read. Import it again.</source>
        <translation>数据库在读取过程中发生变化。请重新导入。</translation>
    </message>
    <message>
        <source>MLflow folder</source>
        <translation>MLflow 文件夹</translation>
    </message>
    <message>
        <source>It is no folder of MLflow.</source>
        <translation>不是 MLflow 文件夹。</translation>
    </message>
    <message>
        <source>the run names no GPU, so no price fits</source>
        <translation>该运行未注明 GPU，没有适用的价格</translation>
    </message>
    <message>
        <source>the catalog does not know the GPU “%1”</source>
        <translation>目录中没有 GPU“%1”</translation>
    </message>
    <message>
        <source>the catalog has no price for %1 at %2</source>
        <translation>目录中没有 %2 的 %1 价格</translation>
    </message>
    <message>
        <source>no hardware price given: energy only</source>
        <translation>未给出硬件价格：仅计能耗</translation>
    </message>
    <message>
        <source>straight-line life of a GPU machine</source>
        <translation>GPU 机器按直线法折旧</translation>
    </message>
    <message>
        <source>the run does not say where it ran: choose a place</source>
        <translation>该运行未说明运行地点：请选择地点</translation>
    </message>
    <message>
        <source>reported cost ÷ GPU-hours, %1</source>
        <translation>报告的成本 ÷ GPU 小时，%1</translation>
    </message>
    <message>
        <source>billed cost ÷ GPU-hours, %1</source>
        <translation>账单成本 ÷ GPU 小时，%1</translation>
    </message>
    <message>
        <source>hourly price ÷ GPUs, %1</source>
        <translation>每小时价格 ÷ GPU 数量，%1</translation>
    </message>
    <message>
        <source>none until you choose some</source>
        <translation>在您选择之前为无</translation>
    </message>
    <message>
        <source>spot against on-demand, %1</source>
        <translation>抢占式与按需之比，%1</translation>
    </message>
    <message>
        <source>one interruption per 10 h of spot</source>
        <translation>每 10 小时竞价实例中断一次</translation>
    </message>
    <message>
        <source>every 15 min up to 8 h, every 10 min above</source>
        <translation>8 小时以内每 15 分钟，超过则每 10 分钟</translation>
    </message>
    <message>
        <source>one minute to save a checkpoint</source>
        <translation>保存检查点需一分钟</translation>
    </message>
    <message>
        <source>five minutes to restart</source>
        <translation>重启需五分钟</translation>
    </message>
    <message>
        <source>no managed platform</source>
        <translation>无托管平台</translation>
    </message>
    <message>
        <source>the classic dashboard's month</source>
        <translation>经典仪表板的月份</translation>
    </message>
    <message>
        <source>one prediction a request</source>
        <translation>每个请求一次预测</translation>
    </message>
    <message>
        <source>half of the latency does not grow with the batch: agrees with the sources' 40 % saving</source>
        <translation>延迟的一半不随批次增长：与来源中 40 % 的节省一致</translation>
    </message>
    <message>
        <source>1 GB serverless function</source>
        <translation>1 GB 无服务器函数</translation>
    </message>
    <message>
        <source>three checkpoints and the dataset</source>
        <translation>三个检查点和数据集</translation>
    </message>
    <message>
        <source>the model is downloaded once</source>
        <translation>模型下载一次</translation>
    </message>
    <message>
        <source>from start to end, your choice</source>
        <translation>从开始到结束，由您选择</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>单个设备</translation>
    </message>
    <message>
        <source>adding GPUs costs 7 % more GPU-hours a doubling</source>
        <translation>GPU 每增加一倍，GPU 小时数多 7 %</translation>
    </message>
    <message>
        <source>doubling the batch saves 20 % of a step: middle of the sources' 15 – 30 %</source>
        <translation>批次加倍可节省每步的 20 %：来源 15 – 30 % 的中间值</translation>
    </message>
    <message>
        <source>TDP of %1 × utilisation, idle floor 12 %</source>
        <translation>%1 的 TDP × 利用率，空闲下限 12 %</translation>
    </message>
    <message>
        <source>recorded energy ÷ time, %1</source>
        <translation>记录的能耗 ÷ 时长，%1</translation>
    </message>
    <message>
        <source>the energy counts as the file states it, your choice</source>
        <translation>能耗按文件所述计算，由您选择</translation>
    </message>
    <message>
        <source>already inside the recorded energy</source>
        <translation>已含在记录的能耗中</translation>
    </message>
    <message>
        <source>reported cost ÷ energy, %1</source>
        <translation>报告的成本 ÷ 能耗，%1</translation>
    </message>
    <message>
        <source>scaled by TDP to %1</source>
        <translation>按 TDP 换算到 %1</translation>
    </message>
    <message>
        <source>reported emissions ÷ energy, %1</source>
        <translation>报告的排放 ÷ 能耗，%1</translation>
    </message>
    <message>
        <source>implied by the file: emissions ÷ energy, %1</source>
        <translation>由文件推出：排放 ÷ 能耗，%1</translation>
    </message>
    <message>
        <source>What if, set by you</source>
        <translation>假设分析，由您设定</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>备注和标签</translation>
    </message>
    <message>
        <source>What is worth knowing about this run; the filter above the runs finds it.</source>
        <translation>关于本次运行值得了解的内容；可用运行列表上方的筛选框查找。</translation>
    </message>
    <message>
        <source>The run has no tags.</source>
        <translation>该运行没有标签。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>保存备注 (%1)</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>nvidia-smi 日志</translation>
    </message>
    <message>
        <source>Cannot write the catalog file “%1”: %2. It is unchanged.</source>
        <translation>无法写入目录文件“%1”：%2。文件未更改。</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>无法移除</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>it is larger than 8 MiB</source>
        <translation>大于 8 MiB</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>以图形显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>隐藏此面板</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>保存面板</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>None of the mapped columns is in the file.</source>
        <translation>文件中没有任何已映射的列。</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>文件在读取过程中变短。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reads and analyses the run again</source>
        <translation>重新读取并分析该运行</translation>
    </message>
    <message>
        <source>Cost against quality</source>
        <translation>成本与质量</translation>
    </message>
    <message>
        <source>Other runs of the project are cheaper and better than all of these.</source>
        <translation>该项目中有其他运行比这些都更便宜且更好。</translation>
    </message>
    <message>
        <source>%1 is on the line: no other run is both cheaper and better.</source>
        <translation>%1 在线上：没有其他运行既更便宜又更好。</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>No other values to compare with</source>
        <translation>没有其他值可供比较</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, shipped %4, own %5</source>
        <translation>%1，从 %2 到 %3，内置 %4，自定义 %5</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>内置 %1</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>自定义 %1</translation>
    </message>
    <message>
        <source>Train on %1, it is large enough</source>
        <translation>在 %1 上训练，其容量足够</translation>
    </message>
    <message>
        <source>Train at %1 on %2</source>
        <translation>在 %1 用 %2 训练</translation>
    </message>
    <message>
        <source>Train at %1</source>
        <translation>在 %1 训练</translation>
    </message>
    <message>
        <source>Train in %1, a cleaner grid</source>
        <translation>在%1训练，电网更清洁</translation>
    </message>
    <message>
        <source>Stop early: epoch %1 was enough</source>
        <translation>早停：第 %1 轮已足够</translation>
    </message>
    <message>
        <source>Stop early: step %1 was enough</source>
        <translation>早停：第 %1 步已足够</translation>
    </message>
    <message>
        <source>Stop early: %1 %2 was enough</source>
        <translation>早停：%2 %1 已足够</translation>
    </message>
    <message>
        <source>typical %1 %</source>
        <translation>通常为 %1 %</translation>
    </message>
    <message>
        <source>typical %1 – %2 %</source>
        <translation>通常为 %1 – %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a typical saving and a part of the cost</comment>
        <extracomment>%1 is "typical 40 – 60 %", %2 a part of the cost such as training</extracomment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>%1, %2 kWh, training %3 (run %4)</source>
        <translation>%1，%2 kWh，训练 %3（运行 %4）</translation>
    </message>
    <message>
        <source>%1 of %2 are spent.</source>
        <translation>%2 中已花费 %1。</translation>
    </message>
    <message>
        <source>The budget of %1 is spent; the command is stopped.</source>
        <translation>%1 的预算已用完；命令已停止。</translation>
    </message>
    <message>
        <source>1 rejected row saved as %1.</source>
        <translation>1 个被拒绝的行已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 rejected rows saved as %2.</source>
        <translation>%1 个被拒绝的行已保存为 %2。</translation>
    </message>
    <message>
        <source>%1 more are not in it.</source>
        <translation>另有 %1 行未包含在内。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Stopped: the report holds %1 of %2 runs.</source>
        <translation>已停止：报告包含 %2 次运行中的 %1 次。</translation>
    </message>
    <message>
        <source>The report holds %1 of %2 runs: the others could not be read.</source>
        <translation>报告包含 %2 次运行中的 %1 次：其余无法读取。</translation>
    </message>
    <message>
        <source>Stopped: some texts are still in the language before.</source>
        <translation>已停止：部分文字仍为之前的语言。</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>保存 %1…</translation>
    </message>
    <message>
        <source>Fit page, %1 %</source>
        <translation>适合页面，%1 %</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>%1, %2, vector text.</source>
        <translation>%1，%2，矢量文字。</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1，%2，矢量文字。页脚注明目录 %3。运行和方案包含在文件中：导入该文件即可恢复。</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The runs and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1，%2，矢量文字。页脚注明目录 %3。各次运行和方案包含在文件中：导入该文件即可恢复。</translation>
    </message>
    <message>
        <source>One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>一页，含此图片、结论、表格和假定。无脚本，无链接。运行和方案包含在文件中：导入该文件即可恢复。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1 × %2 像素。运行和方案包含在文件中：导入该文件即可恢复。</translation>
    </message>
    <message>
        <source>One page of vectors.</source>
        <translation>一页矢量图。</translation>
    </message>
    <message>
        <source>%1 bytes of text, UTF-8.</source>
        <translation>%1 字节文本，UTF-8。</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Chooses the sections</source>
        <translation>选择要包含的章节</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>标题页</translation>
    </message>
    <message>
        <source>About</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation>报告，PDF</translation>
    </message>
    <message>
        <source>Dashboard, PNG</source>
        <translation>仪表板，PNG</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Dashboard, SVG</source>
        <translation>仪表板，SVG</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>矢量</translation>
    </message>
    <message>
        <source>Web page, HTML</source>
        <translation>网页，HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>Summary, Markdown</source>
        <translation>摘要，Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>All figures, JSON</source>
        <translation>全部数值，JSON</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>供程序使用</translation>
    </message>
    <message>
        <source>All figures, CSV</source>
        <translation>全部数值，CSV</translation>
    </message>
    <message>
        <source>for tables</source>
        <translation>供表格使用</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>姓名或团队</translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation>单次运行</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>一段期间</translation>
    </message>
    <message>
        <source>Scenario and baseline</source>
        <translation>方案与基线</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation>仅基线</translation>
    </message>
    <message>
        <source>As it ran</source>
        <translation>按实际运行</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>16:9 幻灯片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>not grey</comment>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>For printers without colour: parts differ in lightness, judgements in their sign</source>
        <translation>用于非彩色打印机：各部分以明暗区分，评价以符号区分</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>4×</source>
        <translation>4×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Preview and files are drawn by the same code</source>
        <translation>预览与文件由同一代码绘制</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Shows how the pages will be printed (Ctrl+Shift+P)</source>
        <translation>显示页面的打印效果 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation>该项目的所有运行</translation>
    </message>
    <message>
        <source>By the length</source>
        <translation>按期间长度</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>添加运行</translation>
    </message>
    <message>
        <source>Add a run: two or more print a comparison</source>
        <translation>添加运行：两次及以上时生成比较</translation>
    </message>
    <message>
        <source>Runs that match</source>
        <translation>匹配的运行</translation>
    </message>
    <message>
        <source>Take %1 out of the report</source>
        <translation>从报告中移除 %1</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>从报告中移除</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Space includes a section, Alt+Up and Alt+Down move it; or drag it.</source>
        <translation>按空格键选入章节，按 Alt+↑ 和 Alt+↓ 移动；也可拖动。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Runs analysed</source>
        <translation>已分析的运行</translation>
    </message>
    <message>
        <source>Goes on with the runs that are analysed by now</source>
        <translation>以目前已分析的运行继续</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>Reported and recomputed</source>
        <translation>报告值与重算值</translation>
    </message>
    <message>
        <source>Use for %1</source>
        <translation>%1采用的值</translation>
    </message>
    <message>
        <source>There is only one figure that can be used.</source>
        <translation>只有一个数值可用。</translation>
    </message>
    <message>
        <source>Which of the two figures the run counts with; Ctrl+Z takes it back.</source>
        <translation>该运行采用两个数值中的哪一个；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The file states no total that RunCost makes as well.</source>
        <translation>文件未给出 RunCost 也计算的总计。</translation>
    </message>
    <message>
        <source>All figures agree within 5 %.</source>
        <translation>所有数值相差均不超过 5 %。</translation>
    </message>
    <message>
        <source>One figure differs by more than 5 %, and the difference is explained.</source>
        <translation>有一个数值相差超过 5 %，差异已有解释。</translation>
    </message>
    <message>
        <source>%1 figures differ by more than 5 %; every difference is explained.</source>
        <translation>有%1个数值相差超过 5 %；所有差异均有解释。</translation>
    </message>
    <message>
        <source>One difference has no known reason.</source>
        <translation>有一处差异原因不明。</translation>
    </message>
    <message>
        <source>%1 differences have no known reason.</source>
        <translation>有%1处差异原因不明。</translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation>%2 个中 %1 个已解释</translation>
    </message>
    <message>
        <source>Re-price runs</source>
        <translation>重新计价</translation>
    </message>
    <message>
        <source>Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.</source>
        <translation>运行保留首次分析时的价格。此操作改用当前价格（目录 %1）。可以撤销。</translation>
    </message>
    <message>
        <source>All runs with other prices</source>
        <translation>所有价格不同的运行</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>当前总计</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>新总计</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>前后总计</translation>
    </message>
    <message>
        <source>Re-price 1 run</source>
        <translation>为 1 次运行重新计价</translation>
    </message>
    <message>
        <source>They have the present prices already.</source>
        <translation>它们已采用当前价格。</translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <translation>%1 → %2  %3</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>，%1 次无价格</translation>
    </message>
    <message>
        <source>One run re-priced.</source>
        <translation>已为一次运行重新计价。</translation>
    </message>
    <message>
        <source>%1 runs re-priced.</source>
        <translation>已为 %1 次运行重新计价。</translation>
    </message>
    <message>
        <source>Sequence length comparison</source>
        <translation>序列长度比较</translation>
    </message>
    <message>
        <source>It is no summary of runs.</source>
        <translation>不是运行摘要。</translation>
    </message>
    <message>
        <source>“%1” holds no run.</source>
        <translation>“%1”不含运行。</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>目录行</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>自定义值</translation>
    </message>
    <message>
        <source>Valid from, a day</source>
        <translation>生效日期，某一天</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>runs since then</source>
        <translation>此后的运行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>contract, support plan, …</source>
        <translation>合同、支持计划…</translation>
    </message>
    <message>
        <source>invoice, quote, …</source>
        <translation>发票、报价单…</translation>
    </message>
    <message>
        <source>Use shipped</source>
        <translation>使用内置值</translation>
    </message>
    <message>
        <source>Save own value</source>
        <translation>保存自定义值</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>of a place that the catalog does not have</source>
        <translation>用于目录中没有的地点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation>这是内置值。</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation>保存自定义价格</translation>
    </message>
    <message>
        <source>The own value is no number.</source>
        <translation>自定义值不是数字。</translation>
    </message>
    <message>
        <source>other providers</source>
        <translation>其他提供商</translation>
    </message>
    <message>
        <source>This value cannot be saved.</source>
        <translation>无法保存此值。</translation>
    </message>
    <message>
        <source>You have this price already; choose it in the table.</source>
        <translation>您已有此价格；请在表格中选择它。</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>需要文本</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>“%1”不在 %2 之中</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed</source>
        <translation>需要 0 到 %1 的数字</translation>
    </message>
    <message>
        <source>there is no such field; the fields are %1</source>
        <translation>没有此字段；可用的字段为 %1</translation>
    </message>
    <message>
        <source>there is no figure “%1”; the manual lists them</source>
        <translation>没有数值“%1”；手册中列有全部数值</translation>
    </message>
    <message>
        <source>there is no assumption “%1”</source>
        <translation>没有假定“%1”</translation>
    </message>
    <message>
        <source>“%1” is a choice and takes a word</source>
        <translation>“%1”是选项，需要一个词</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3</source>
        <translation>“%1”的范围为 %2 到 %3</translation>
    </message>
    <message>
        <source>“%1” takes a number or a word</source>
        <translation>“%1”需要数字或词</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can be</source>
        <translation>“%1”不是“%2”的可用取值</translation>
    </message>
    <message>
        <source>“%1” takes a number, or a factor such as "x0.5"</source>
        <translation>“%1”需要数字，或倍数，如 "x0.5"</translation>
    </message>
    <message>
        <source>an object of assumptions is needed</source>
        <translation>需要由假定组成的对象</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are needed</source>
        <translation>需要小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>需要 true 或 false</translation>
    </message>
    <message>
        <source>typical_low and typical_high belong together, the lower one first</source>
        <translation>typical_low 和 typical_high 须成对出现，较小者在前</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>There is no such run, and nothing has been imported yet.</source>
        <translation>没有此运行，且尚未导入任何内容。</translation>
    </message>
    <message>
        <source>The store holds no run yet.</source>
        <translation>数据库中尚无运行。</translation>
    </message>
    <message>
        <source>There is no run with this id or name.</source>
        <translation>没有具有此 id 或名称的运行。</translation>
    </message>
    <message>
        <source>%1 runs have this name; use an id: %2%3.</source>
        <translation>有 %1 次运行使用此名称；请使用 id：%2%3。</translation>
    </message>
    <message>
        <source>There is no saved scenario of this name.</source>
        <translation>没有此名称的已保存方案。</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>它是链接，不会跟随。</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>已略过 %1。%2</translation>
    </message>
    <message>
        <source>It holds no object.</source>
        <translation>不含对象。</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> （示例）</translation>
    </message>
    <message>
        <source>Runs without any price: %1.</source>
        <translation>没有任何价格的运行：%1。</translation>
    </message>
    <message>
        <source>Runs whose energy is unknown: %1.</source>
        <translation>能耗未知的运行：%1。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>RunCost export</source>
        <translation>RunCost 导出文件</translation>
    </message>
    <message>
        <source>It is no export of RunCost.</source>
        <translation>不是 RunCost 的导出文件。</translation>
    </message>
    <message>
        <source>Fold to the edge</source>
        <translation>折叠到边缘</translation>
    </message>
    <message>
        <source>Filter by name, tag or note</source>
        <translation>按名称、标签或备注筛选</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>没有符合筛选条件的运行。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs shown</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>正在读取运行。</translation>
    </message>
    <message>
        <source>No runs yet.
Imported runs are listed here.</source>
        <translation>尚无运行。
导入的运行将列在此处。</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1，基线</translation>
    </message>
    <message>
        <source>Explain cost</source>
        <translation>解释成本</translation>
    </message>
    <message>
        <source>Explain energy</source>
        <translation>解释能耗</translation>
    </message>
    <message>
        <source>Explain CO₂e</source>
        <translation>解释 CO₂e</translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation>解释得分</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>导出运行…</translation>
    </message>
    <message>
        <source>Filter by this project</source>
        <translation>按此项目筛选</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>This is the sum of the baselines; the scenario is not in it.</source>
        <translation>这是各基线之和；不含方案。</translation>
    </message>
    <message>
        <source>%1: SAMPLE, made for demonstration</source>
        <translation>%1：示例，仅供演示</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by more than 999 %.</source>
        <translation>%1。报告值与重算值相差超过 999 %。</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by %2 %.</source>
        <translation>%1。报告值与重算值相差 %2 %。</translation>
    </message>
    <message>
        <source>One part of the cost is unknown</source>
        <translation>有一部分成本未知</translation>
    </message>
    <message>
        <source>%1 parts of the cost are unknown</source>
        <translation>有 %1 个部分的成本未知</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>column; the sign of a currency</comment>
        <translation>成本 %1</translation>
    </message>
    <message>
        <source>%1: cost %2 %5, energy %3 kWh, emissions %4 kg</source>
        <extracomment>Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"</extracomment>
        <translation>%1：成本 %2 %5，能耗 %3 kWh，排放 %4 kg</translation>
    </message>
    <message>
        <source>A click explains a sum; Enter explains the cost of the runs that are shown</source>
        <translation>单击可解释合计；按 Enter 可解释所示运行的成本</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>as short as possible</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a list of scenarios</comment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <comment>as short as possible</comment>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change a value first: there is nothing to save.</source>
        <translation>请先更改一个值：没有可保存的内容。</translation>
    </message>
    <message>
        <source>Load scenario %1</source>
        <translation>加载方案 %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>增加 %1</translation>
    </message>
    <message>
        <source>Scenario %1, baseline %2, %3</source>
        <translation>方案 %1，基线 %2，%3</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How everything in the window is shown. Reports are always light.</source>
        <translation>窗口中所有内容的显示方式。报告始终为浅色。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− step through the sizes, Ctrl+0 goes back to 100 %.</source>
        <translation>Ctrl++ 和 Ctrl+− 逐级调整大小，Ctrl+0 恢复为 100 %。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Change currency…</source>
        <translation>更改货币…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>What happens when RunCost is started.</source>
        <translation>RunCost 启动时执行的操作。</translation>
    </message>
    <message>
        <source>Show what was shown the last time</source>
        <translation>显示上次显示的内容</translation>
    </message>
    <message>
        <source>The same runs, page and scenario, as far as they are still in the store.</source>
        <translation>相同的运行、页面和方案，前提是它们仍在数据库中。</translation>
    </message>
    <message>
        <source>Keep to one window</source>
        <translation>只使用一个窗口</translation>
    </message>
    <message>
        <source>A second start hands its files to the window that is open, and brings it to the front.</source>
        <translation>再次启动时，将文件交给已打开的窗口，并将其置于最前。</translation>
    </message>
    <message>
        <source>From the next start on, there is one window.</source>
        <translation>从下次启动起，只有一个窗口。</translation>
    </message>
    <message>
        <source>From the next start on, each start has a window of its own.</source>
        <translation>从下次启动起，每次启动都有各自的窗口。</translation>
    </message>
    <message>
        <source>New and grown files in these folders come in by themselves while the window is open.</source>
        <translation>窗口打开期间，这些文件夹中新增和增长的文件会自动导入。</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that RunCost assumes where a run says nothing are rows of the catalog; own rows take the place of shipped ones. Rules of your own add recommendations.</source>
        <translation>运行未注明时，RunCost 所假定的价格、电网碳强度和常数是目录中的行；自定义行替代内置行。自定义规则可增加建议。</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>打开目录</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>%1 at %2 per USD</source>
        <comment>currency and rate</comment>
        <translation>%1，每美元兑 %2</translation>
    </message>
    <message>
        <source>These settings are forgotten at the end.</source>
        <translation>退出后不保留这些设置。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>磁盘无法写入</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>单元格 %1</translation>
    </message>
    <message>
        <source>Own rows against the shipped catalog</source>
        <translation>自定义行与内置目录比较</translation>
    </message>
    <message>
        <source>Every field that your rows change or add.</source>
        <translation>您的行更改或添加的每个字段。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct --json)</source>
        <translation>Slurm 作业 (sacct --json)</translation>
    </message>
    <message>
        <source>It holds no list of Slurm jobs.</source>
        <translation>不含 Slurm 作业列表。</translation>
    </message>
    <message>
        <source>Job %1 of the list is no object.</source>
        <translation>列表中的作业 %1 不是对象。</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation>Slurm 作业 (sacct)</translation>
    </message>
    <message>
        <source>The first line names no fields of sacct. List the jobs without --noheader.</source>
        <translation>第一行没有 sacct 字段名。请不要使用 --noheader 列出作业。</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>重新计价…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>sample runs</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove sample runs</source>
        <translation>移除示例运行</translation>
    </message>
    <message>
        <source>SAMPLE runs ·</source>
        <translation>示例运行 ·</translation>
    </message>
    <message>
        <source>Loading runs…</source>
        <translation>正在加载运行…</translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation>目录版本 %1</translation>
    </message>
    <message>
        <source>Prices of %1, newer ones exist</source>
        <translation>%1 的价格，已有更新的版本</translation>
    </message>
    <message>
        <source>Prices: catalog %1, %2 days old</source>
        <translation>价格：目录 %1，已有 %2 天</translation>
    </message>
    <message>
        <source>Prices: catalog %1</source>
        <translation>价格：目录 %1</translation>
    </message>
    <message>
        <source>%1 + %2 own</source>
        <translation>%1 + %2 个自定义</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>无数据库</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>From a report, not in the store: %1</source>
        <translation>来自报告，不在数据库中：%1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 selected: %2 · %3 kWh · %4 kg</source>
        <comment>count, money, energy, carbon</comment>
        <translation>已选 %1：%2 · %3 kWh · %4 kg</translation>
    </message>
    <message>
        <source>, %1 unpriced</source>
        <comment>number of runs</comment>
        <translation>，%1 次未计价</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>The store is in use by another program. Try again when it has finished.</source>
        <translation>另一个程序正在使用该数据库。请待其结束后重试。</translation>
    </message>
    <message>
        <source>%1 deleted run(s) were left out; import with --include-deleted to have them.</source>
        <translation>%1 次已删除的运行已略过；用 --include-deleted 导入可包含它们。</translation>
    </message>
    <message>
        <source>%1 run(s) are marked as running: they have no end, so their time and cost are unknown.</source>
        <translation>%1 次运行标记为运行中：它们没有结束时间，因此时长和成本未知。</translation>
    </message>
    <message>
        <source>%1 parent run(s) hold other runs: their time and energy are counted there.</source>
        <translation>%1 次父运行包含其他运行：其时长和能耗在子运行中计算。</translation>
    </message>
    <message>
        <source>RunCost store</source>
        <translation>RunCost 数据库</translation>
    </message>
    <message>
        <source>It is no RunCost store.</source>
        <translation>不是 RunCost 数据库。</translation>
    </message>
    <message>
        <source>Run %1 of the store has no identity.</source>
        <translation>数据库中的运行 %1 没有标识。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取过程中发生变化。</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>返回仪表板 (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>%1, %2, the reference</source>
        <translation>%1，%2，参照</translation>
    </message>
    <message>
        <source>%1, %2: make it the reference</source>
        <translation>%1，%2：设为参照</translation>
    </message>
    <message>
        <source>Cost, same scale</source>
        <translation>成本，同一刻度</translation>
    </message>
    <message>
        <source>All assumptions are the same. Show them</source>
        <translation>所有假定均相同。点此显示</translation>
    </message>
    <message>
        <source>1 more is the same in all columns. Show it</source>
        <translation>另有 1 项在各列中相同。点此显示</translation>
    </message>
    <message>
        <source>%1 more are the same in all columns. Show them</source>
        <translation>另有 %1 项在各列中相同。点此显示</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>The header comes again in %1 place(s).</source>
        <translation>表头另外重复出现 %1 次。</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>标签 %1：移除</translation>
    </message>
    <message>
        <source>Remove the tag %1 (Delete)</source>
        <translation>移除标签 %1 (Delete)</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>菜单 (Alt+M)</translation>
    </message>
    <message>
        <source>No scenario saved</source>
        <translation>未保存方案</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>One input at a time</source>
        <translation>每次只变动一项输入</translation>
    </message>
    <message>
        <source>Each bar moves one input from its low to its high end; the others stay where they are.</source>
        <translation>每个条形将一项输入从下限移到上限；其他输入保持不变。</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>更便宜</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>更贵</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>One input at a time: menu</source>
        <translation>每次只变动一项输入：菜单</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>解释该数值</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Esc. The tour is under Help in the menu.</source>
        <translation>Esc。导览位于菜单的“帮助”中。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Weights &amp; Biases run</source>
        <translation>Weights &amp; Biases 运行</translation>
    </message>
    <message>
        <source>It is no run folder of Weights &amp; Biases.</source>
        <translation>不是 Weights &amp; Biases 的运行文件夹。</translation>
    </message>
    <message>
        <source>The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read.</source>
        <translation>该运行文件夹中没有 wandb-metadata.json、wandb-summary.json 或 config.yaml；不读取其二进制日志。</translation>
    </message>
    <message>
        <source>No more than %1 folders can be watched. Remove one first.</source>
        <translation>最多可监视 %1 个文件夹。请先移除一个。</translation>
    </message>
    <message>
        <source>Select a run to see what would change its cost.</source>
        <translation>选择一次运行以查看哪些因素会改变其成本。</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>影响对象</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation>粘贴表格…</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>打印报告…</translation>
    </message>
    <message>
        <source>Remove selected runs</source>
        <translation>移除选中的运行</translation>
    </message>
    <message>
        <source>Reset all what-if values</source>
        <translation>重置所有假设分析的值</translation>
    </message>
    <message>
        <source>Show or hide runs</source>
        <translation>显示或隐藏运行</translation>
    </message>
    <message>
        <source>Show or hide what if</source>
        <translation>显示或隐藏假设分析</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Note and tags of the run</source>
        <translation>运行的备注和标签</translation>
    </message>
    <message>
        <source>Update catalog from file…</source>
        <translation>从文件更新目录…</translation>
    </message>
    <message>
        <source>Re-price runs…</source>
        <translation>重新计价…</translation>
    </message>
    <message>
        <source>Currency…</source>
        <translation>货币…</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>解释总计</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>显示导览</translation>
    </message>
    <message>
        <source>Explain the part with the keyboard</source>
        <translation>用键盘解释所在部分</translation>
    </message>
    <message>
        <source>What is this? Point at it</source>
        <translation>这是什么？指向它</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 points. The arrow keys move along the curve.</source>
        <translation>%1 个点。方向键可沿曲线移动。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>列“%1”重复出现。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>The line has more than 2,000 cells.</source>
        <translation>该行超过 2,000 个单元格。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>有引号打开后未闭合。</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>无法读取表头。%1</translation>
    </message>
    <message>
        <source>It is a CPU load profile of CodeCarbon, not a list of emissions.</source>
        <translation>这是 CodeCarbon 的 CPU 负载记录，不是排放列表。</translation>
    </message>
    <message>
        <source>Another row of the same run; the longest one counts.</source>
        <translation>同一运行的另一行；以时间最长的为准。</translation>
    </message>
    <message>
        <source>The cells of this line stand in another order than the header; they were put right.</source>
        <translation>该行单元格的顺序与表头不同；已调整。</translation>
    </message>
    <message>
        <source>The cells of this line do not fit the header.</source>
        <translation>该行的单元格与表头不符。</translation>
    </message>
    <message>
        <source>“%1” is impossibly large.</source>
        <translation>“%1”大得不合理。</translation>
    </message>
    <message>
        <source>“%1” is not stated; it counts as unknown.</source>
        <translation>“%1”未给出；按未知处理。</translation>
    </message>
    <message>
        <source>The energy is 0 although the run took time: it was probably not measured.</source>
        <translation>该运行有时长而能耗为 0：可能未测量。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <extracomment>A date without its year, as QDate formats it: d day, dd with a leading 0, MMM short name of the month, M number</extracomment>
        <translation>MM/dd</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>A date and time, as QDateTime formats them</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: "AWS, spot, us-east-1"</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Effect of one step of a slider: "$9.66 / 10 %"</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no energy effect</source>
        <translation>不影响能耗</translation>
    </message>
    <message>
        <source>no CO₂e effect</source>
        <translation>不影响 CO₂e</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>每 %2 为 %1</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3</source>
        <translation>%1，%2，基线 %3</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3, %4</source>
        <extracomment>Name of a slider for a screen reader: lever, value, baseline value, effect of one step.</extracomment>
        <translation>%1，%2，基线 %3，%4</translation>
    </message>
    <message>
        <source>The run “%1” ends before it starts; its duration is unknown.</source>
        <translation>运行“%1”的结束早于开始；其时长未知。</translation>
    </message>
    <message>
        <source>%1, system metrics</source>
        <translation>%1，系统指标</translation>
    </message>
    <message>
        <source>%1, %2 power samples of %3 GPU(s), without the host</source>
        <translation>%1，%3 个 GPU 的 %2 个功率采样点，不含主机</translation>
    </message>
    <message>
        <source>The power samples of “%1” cover %2 % of its time; its energy is that part.</source>
        <translation>“%1”的功率采样点覆盖其时长的 %2 %；其能耗为该部分。</translation>
    </message>
    <message>
        <source>“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.</source>
        <translation>“%2”的“%1”有 %3 个点；将其分为 %4 段，每段保留最小值和最大值。</translation>
    </message>
    <message>
        <source>Parent of other runs: its time, energy and cost are counted there.</source>
        <translation>其他运行的父运行：其时长、能耗和成本在子运行中计算。</translation>
    </message>
    <message>
        <source>The run %1 was left out: its meta.yaml cannot be used. %2</source>
        <translation>已略过运行 %1：其 meta.yaml 无法使用。%2</translation>
    </message>
    <message>
        <source>It names no run id.</source>
        <translation>未注明运行 id。</translation>
    </message>
    <message>
        <source>The run %1 names another id in its meta.yaml; the folder's name counts.</source>
        <translation>运行 %1 的 meta.yaml 中是另一个 id；以文件夹名称为准。</translation>
    </message>
    <message>
        <source>“%1” of the run %2 is no time; it counts as unknown.</source>
        <translation>运行 %2 的“%1”不是时间；按未知处理。</translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation>已略过“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it was left out.</source>
        <translation>“%1”不是常规文件；已略过。</translation>
    </message>
    <message>
        <source>%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.</source>
        <translation>运行“%3”的指标“%2”有 %1 行无法读取；已略过。</translation>
    </message>
    <message>
        <source>It is an SQLite database without the tables of MLflow.</source>
        <translation>这是没有 MLflow 表的 SQLite 数据库。</translation>
    </message>
    <message>
        <source>Its “%1” is no table but a view or something computed, which RunCost does not read.</source>
        <translation>其中的“%1”不是表，而是视图或计算所得的内容，RunCost 不读取。</translation>
    </message>
    <message>
        <source>Its table “%1” has no column “%2”.</source>
        <translation>其表“%1”没有列“%2”。</translation>
    </message>
    <message>
        <source>There are more than %1 runs.</source>
        <translation>运行超过 %1 次。</translation>
    </message>
    <message>
        <source>Row %1 of “runs” has no run id.</source>
        <translation>“runs”的第 %1 行没有运行 id。</translation>
    </message>
    <message>
        <source>“%1” of the run “%2” is no time; it counts as unknown.</source>
        <translation>运行“%2”的“%1”不是时间；按未知处理。</translation>
    </message>
    <message>
        <source>%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.</source>
        <translation>运行“%2”有 %1 个指标值不是数字或超出上限；已略过。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>与 %1 比</translation>
    </message>
    <message>
        <source>Weighted score, 0 – 100</source>
        <translation>加权得分，0 – 100</translation>
    </message>
    <message>
        <source>✓ first</source>
        <translation>✓ 第一</translation>
    </message>
    <message>
        <source>Cost against time</source>
        <translation>成本与时长</translation>
    </message>
    <message>
        <source>No action of the catalog would lower the cost of this run.</source>
        <translation>目录中没有措施能降低本次运行的成本。</translation>
    </message>
    <message>
        <source>The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from.</source>
        <translation>数值旁的小号数字指向此处。每项输入显示其值、90 % 区间的一半（如有）及其来源。</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run, after the actions already taken.</source>
        <translation>工作量以工作时间计。节省按每次运行计，在已采取的措施之后。</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run.</source>
        <translation>工作量以工作时间计。节省按每次运行计。</translation>
    </message>
    <message>
        <source>Effort in working time. %1 more in the attached data.</source>
        <translation>工作量以工作时间计。另有 %1 项见所附数据。</translation>
    </message>
    <message>
        <source>%1 more in the attached data</source>
        <translation>另有 %1 项见所附数据</translation>
    </message>
    <message>
        <source>Training of this run in each place</source>
        <translation>本次运行在各地点的训练</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>The run “%1” has an impossible value: %2.</source>
        <translation>运行“%1”有不可能的值：%2。</translation>
    </message>
    <message>
        <source>The figures of run %1 are damaged.</source>
        <translation>运行 %1 的数值已损坏。</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>其时间</translation>
    </message>
    <message>
        <source>the number of its series</source>
        <translation>其序列数量</translation>
    </message>
    <message>
        <source>the length of the series “%1”</source>
        <translation>序列“%1”的长度</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>“%1”已损坏。已保持原样。</translation>
    </message>
    <message>
        <source>“%1” in it is not of this version.</source>
        <translation>其中的“%1”不属于此版本。</translation>
    </message>
    <message>
        <source>Tables are missing.</source>
        <translation>缺少表。</translation>
    </message>
    <message>
        <source>“%1” is no RunCost store. It was left as it is.</source>
        <translation>“%1”不是 RunCost 数据库。已保持原样。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.</source>
        <translation>“%1”由更新版本的 RunCost 写成（数据库版本 %2；当前程序最高可读 %3）。已保持原样。</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Slurm 作业 %1</translation>
    </message>
    <message>
        <source>The job %1 is listed again; the later state counts.</source>
        <translation>作业 %1 重复列出；以较后的状态为准。</translation>
    </message>
    <message>
        <source>Jobs that never started and are no runs: %1.</source>
        <translation>从未启动、不算运行的作业：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>无法写入“%1”：磁盘已满。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>另一个程序正在使用“%1”。请待其结束后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or read.</source>
        <translation>无法打开或读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>“%1”需要的内存超过可用内存。</translation>
    </message>
    <message>
        <source>A value is outside of what “%1” can keep.</source>
        <translation>有值超出“%1”可保存的范围。</translation>
    </message>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>无法使用“%1”。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>lists of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>name and values</source>
        <translation>名称和取值</translation>
    </message>
    <message>
        <source>name, no values</source>
        <translation>名称，无取值</translation>
    </message>
    <message>
        <source>“%1” fits better</source>
        <translation>“%1”更合适</translation>
    </message>
    <message>
        <source>each value occurs once</source>
        <translation>每个值只出现一次</translation>
    </message>
    <message>
        <source>No row of it can be read.</source>
        <translation>其中没有可读取的行。</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; say which one counts with a column mapping.</source>
        <translation>有两列名为“%1”；请用列映射说明以哪一列为准。</translation>
    </message>
    <message>
        <source>None of its columns is known as part of a training run; a column mapping can say what they are.</source>
        <translation>其中没有列可识别为训练运行的内容；可用列映射说明其含义。</translation>
    </message>
    <message>
        <source>Too few of its columns are known as parts of a training run; a column mapping can say what they are.</source>
        <translation>其中可识别为训练运行内容的列太少；可用列映射说明其含义。</translation>
    </message>
    <message>
        <source>Duration or end</source>
        <translation>时长或结束时间</translation>
    </message>
    <message>
        <source>GPU type and count</source>
        <translation>GPU 型号和数量</translation>
    </message>
    <message>
        <source>Power or energy</source>
        <translation>功率或能耗</translation>
    </message>
    <message>
        <source>changes from step to step</source>
        <translation>逐步变化</translation>
    </message>
    <message>
        <source>is in %1; how many USD is one?</source>
        <translation>以 %1 计；每单位合多少 USD？</translation>
    </message>
    <message>
        <source>mixes per cent and fractions</source>
        <translation>混用了百分数和小数</translation>
    </message>
    <message>
        <source>Multiply values under 1 by 100</source>
        <translation>将小于 1 的值乘以 100</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>could begin with the day or the month</source>
        <translation>可能以日或月开头</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>names a place the catalog does not know</source>
        <translation>含有目录未收录的地点</translation>
    </message>
    <message>
        <source>A JSON document may have %1 MiB; write one object a line instead.</source>
        <translation>JSON 文档不得超过 %1 MiB；请改为每行写一个对象。</translation>
    </message>
    <message>
        <source>The JSON holds no list of runs.</source>
        <translation>该 JSON 不含运行列表。</translation>
    </message>
    <message>
        <source>Entry %1 is no JSON object.</source>
        <translation>条目 %1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>name and date pattern</source>
        <translation>名称和日期格式</translation>
    </message>
    <message>
        <source>date pattern</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>name, size of the numbers</source>
        <translation>名称，数字大小</translation>
    </message>
    <message>
        <source>no moments of time</source>
        <translation>没有时刻</translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation>名称和单位</translation>
    </message>
    <message>
        <source>name, but not all are numbers</source>
        <translation>名称，但并非全为数字</translation>
    </message>
    <message>
        <source>name, unit in the cells</source>
        <translation>名称，单位在单元格中</translation>
    </message>
    <message>
        <source>no unit is named</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>name, no unit</source>
        <translation>名称，无单位</translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation>%2 个名称中 %1 个已知</translation>
    </message>
    <message>
        <source>two scales mixed</source>
        <translation>混用了两种量级</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>没有取值</translation>
    </message>
    <message>
        <source>of one epoch, not of the run</source>
        <translation>属于单轮，而非整个运行</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>取值重复</translation>
    </message>
    <message>
        <source>The row of a history has no step.</source>
        <translation>历史记录的行没有步。</translation>
    </message>
    <message>
        <source>The history holds more than %1 runs.</source>
        <translation>历史记录超过 %1 次运行。</translation>
    </message>
    <message>
        <source>The history holds more than %1 values.</source>
        <translation>历史记录超过 %1 个值。</translation>
    </message>
    <message>
        <source>The line is no valid UTF-8.</source>
        <translation>该行不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>The row has more than 2,000 cells.</source>
        <translation>该行超过 2,000 个单元格。</translation>
    </message>
    <message>
        <source>The row has no figure of a run.</source>
        <translation>该行没有运行的数值。</translation>
    </message>
    <message>
        <source>Some text is not UTF-8; it was read as Windows-1252.</source>
        <translation>部分文本不是 UTF-8；已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>“%1” is no moment of time; it counts as unknown.</source>
        <translation>“%1”不是时刻；按未知处理。</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1，%2 之和</translation>
    </message>
    <message>
        <source>“%1” is unknown in %2 of %3 rows.</source>
        <translation>%3 行中有 %2 行的“%1”未知。</translation>
    </message>
    <message>
        <source>“%1” has a currency sign in %2 of %3 rows.</source>
        <translation>%3 行中有 %2 行的“%1”带货币符号。</translation>
    </message>
    <message>
        <source>“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.</source>
        <translation>“%1”为其他货币，按未知处理；请在列映射中给出其对 USD 的汇率。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The first line is no header of a table.</source>
        <translation>第一行不是表格的表头。</translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation>有带引号的单元格未结束。</translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation>该行含有零字节。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation>该行有 %1 个单元格，表头只有 %2 个。</translation>
    </message>
    <message>
        <source>The machine has %1 GPUs; how many of them the run used is not recorded.</source>
        <translation>该机器有 %1 个 GPU；未记录运行使用了其中多少个。</translation>
    </message>
    <message>
        <source>“startedAt” is no time; it counts as unknown.</source>
        <translation>“startedAt”不是时间；按未知处理。</translation>
    </message>
    <message>
        <source>“_runtime” is no usable number.</source>
        <translation>“_runtime”不是可用的数字。</translation>
    </message>
    <message>
        <source>Cannot use the rules file “%1”. %2%3.</source>
        <translation>无法使用规则文件“%1”。%2%3。</translation>
    </message>
    <message>
        <source>Run 60 % on spot, with checkpoints</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>60 % 使用抢占式，并保存检查点</translation>
    </message>
    <message>
        <source>Interruptible machines cost a fraction of the on-demand price. A checkpoint every 10 to 15 minutes limits what an interruption loses; the lost work and the restarts are in the figure.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>可中断机器的成本只是按需价格的一小部分。每 10 至 15 分钟保存一次检查点，可限制中断造成的损失；损失的工作和重启已计入数值。</translation>
    </message>
    <message>
        <source>Train in mixed precision</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>使用混合精度训练</translation>
    </message>
    <message>
        <source>The tensor units of this GPU multiply in half precision, nearly twice as fast as in fp32. Weights and optimiser stay in fp32, so the result hardly changes; fp16 needs loss scaling, bf16 does not.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>此 GPU 的张量单元以半精度做乘法，速度接近 fp32 的两倍。权重和优化器仍为 fp32，因此结果几乎不变；fp16 需要损失缩放，bf16 不需要。</translation>
    </message>
    <message>
        <source>Double the batch size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>批大小加倍</translation>
    </message>
    <message>
        <source>Larger batches need fewer steps and keep the GPU busier. Raise the learning rate with the batch and watch the validation loss; what the memory allows is the limit.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>批越大，所需步数越少，GPU 也越充分利用。随批大小提高学习率，并关注验证损失；上限取决于显存。</translation>
    </message>
    <message>
        <source>Stop early, with a patience of 5</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>早停，耐心值为 5</translation>
    </message>
    <message>
        <source>Epochs after the loss has gone flat cost as much as the first ones. Where the run recorded its losses, the saving is that of its own curve: five evaluations without 0.5 % of improvement. Without a curve it is the typical 10 to 20 %; keep the best weights.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>损失持平之后的各轮与最初几轮成本相同。若运行记录了损失，节省按其自身曲线计算：连续五次评估的改进不足 0.5 %。没有曲线时按通常的 10 至 20 % 计；请保留最佳权重。</translation>
    </message>
    <message>
        <source>Feed the GPU faster</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>加快向 GPU 供给数据</translation>
    </message>
    <message>
        <source>The GPU waits for data. More loader workers, pinned memory and data stored decoded usually cure it. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>GPU 在等待数据。增加加载进程、使用锁页内存并以解码后的形式存储数据，通常即可解决。节省针对训练成本。</translation>
    </message>
    <message>
        <source>Train on half the GPUs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>用一半的 GPU 训练</translation>
    </message>
    <message>
        <source>The GPUs are less than half used, and fewer of them exchange less. The run takes longer, but the GPU-hours fall.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>GPU 的利用率不到一半，减少 GPU 可减少通信。运行耗时变长，但 GPU 小时下降。</translation>
    </message>
    <message>
        <source>Train on a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>在更小的 GPU 上训练</translation>
    </message>
    <message>
        <source>Less than 30 % of the computing units and 40 % of the memory are used. The cheapest GPU of the same provider that holds the run with a tenth to spare does the work for less; it takes longer in proportion to its speed.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>计算单元的使用不到 30 %，显存的使用不到 40 %。同一提供商中能容纳该运行并留有一成余量的最便宜 GPU，可以更低成本完成工作；耗时按其速度相应变长。</translation>
    </message>
    <message>
        <source>Accumulate gradients to fit a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>累积梯度以适配更小的 GPU</translation>
    </message>
    <message>
        <source>Several small batches make one step: peak memory falls by up to half. Time stays about the same, so money is saved only when a cheaper GPU becomes large enough.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>多个小批合成一步：峰值显存最多可降一半。时间大致不变，因此只有当更便宜的 GPU 变得够用时才能省钱。</translation>
    </message>
    <message>
        <source>Start with small inputs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>从小输入开始</translation>
    </message>
    <message>
        <source>Short sequences or small images teach the first epochs as well and cost a fraction; the full size is needed only towards the end. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>短序列或小图像同样能训练最初几轮，成本却只是一小部分；只有接近结束时才需要完整尺寸。节省针对训练成本。</translation>
    </message>
    <message>
        <source>Fine-tune adapters instead of all weights</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>微调适配器而非全部权重</translation>
    </message>
    <message>
        <source>Low-rank adapters train under 1 % of the weights, so optimiser state and checkpoints shrink and a smaller GPU may do. Training time falls little; compare the quality first.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>低秩适配器只训练不到 1 % 的权重，因此优化器状态和检查点变小，更小的 GPU 或许就够用。训练时间减少不多；请先比较质量。</translation>
    </message>
    <message>
        <source>Serve the model in INT8</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>以 INT8 提供模型服务</translation>
    </message>
    <message>
        <source>Dynamic quantisation stores weights in 8 bits: 2 to 4 times smaller and 1.5 to 2 times faster on a CPU, for 0.1 to 1 % accuracy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>动态量化以 8 位存储权重：体积缩小 2 至 4 倍，在 CPU 上快 1.5 至 2 倍，准确率损失 0.1 至 1 %。</translation>
    </message>
    <message>
        <source>Try a smaller hidden size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>尝试更小的隐藏层</translation>
    </message>
    <message>
        <source>A model 30 to 50 % smaller often loses under 2 % accuracy, and is cheaper to train, to keep and to serve.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>缩小 30 至 50 % 的模型准确率损失往往不到 2 %，而训练、保存和服务都更便宜。</translation>
    </message>
    <message>
        <source>Distil into a small model for serving</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>蒸馏为小模型提供服务</translation>
    </message>
    <message>
        <source>A student of a fifth to a twentieth of the size keeps 90 to 98 % of the accuracy. It pays when predictions are the larger part of the cost; counted with a fifth of the time a prediction takes.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>规模为五分之一至二十分之一的学生模型可保留 90 至 98 % 的准确率。当预测占成本的大部分时值得采用；计算时按预测耗时的五分之一计。</translation>
    </message>
    <message>
        <source>Batch predictions, 8 per request</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>批处理预测，每个请求 8 个</translation>
    </message>
    <message>
        <source>One request with eight inputs costs little more than one with a single input. Each answer waits for the slowest of its batch.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>含八个输入的请求比单个输入的请求贵不了多少。每个结果都要等待同批中最慢的一个。</translation>
    </message>
    <message>
        <source>Export to an inference runtime</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>导出到推理运行时</translation>
    </message>
    <message>
        <source>Fused kernels of a runtime such as ONNX Runtime answer 1.5 to 3 times faster on a CPU, without retraining.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>ONNX Runtime 等运行时的融合内核在 CPU 上响应快 1.5 至 3 倍，无需重新训练。</translation>
    </message>
    <message>
        <source>Let the service scale to zero</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>让服务可缩容至零</translation>
    </message>
    <message>
        <source>With few predictions a server is idle most of the month. Scaling with the load saves 40 to 80 % of the serving machine; large models then need 30 to 120 s to start.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>预测很少时，服务器在一个月中大部分时间空闲。随负载扩缩可节省服务机器成本的 40 至 80 %；大模型此时需要 30 至 120 s 启动。</translation>
    </message>
    <message>
        <source>Train at the cheapest place that fits</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>在最便宜的适用地点训练</translation>
    </message>
    <message>
        <source>Another place trains this run for less on a GPU that holds it. Moving data and setting up cost half a day once; prices of marketplaces change daily.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>另一个地点用能容纳该运行的 GPU 训练，成本更低。迁移数据和搭建环境需一次性花费半天；算力市场的价格每天变动。</translation>
    </message>
    <message>
        <source>Train short runs on your own machine</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>短时运行在自有机器上训练</translation>
    </message>
    <message>
        <source>Runs below an hour rarely repay the 5 to 10 minutes of setting up a rented machine, which are billed too.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>不足一小时的运行很少能抵回搭建租用机器所需的 5 至 10 分钟，而这段时间也要计费。</translation>
    </message>
    <message>
        <source>Train in the region with the cleanest grid</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>在电网最清洁的区域训练</translation>
    </message>
    <message>
        <source>The same provider has a region whose electricity emits less. Prices differ little; look at where the data may go and what its transfer costs.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>同一提供商有一个区域的电力排放更低。价格相差不大；请留意数据可以存放在何处以及传输费用。</translation>
    </message>
    <message>
        <source>Start long runs in cheap and clean hours</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>在便宜且清洁的时段启动长时运行</translation>
    </message>
    <message>
        <source>With a tariff by the hour, nights and weekends are cheaper; where there is much solar power, noon is cleanest and the evening dirtiest. The saving is of the energy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>若电价按小时计，夜间和周末更便宜；在太阳能发电较多的地方，中午最清洁，傍晚排放最高。节省针对能耗。</translation>
    </message>
    <message>
        <source>Keep the two best checkpoints only</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>只保留两个最佳检查点</translation>
    </message>
    <message>
        <source>Three checkpoints are kept by default; older ones are hardly ever loaded again. A rule at the end of each epoch deletes the rest.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>默认保留三个检查点；更旧的几乎不会再加载。在每轮结束时用一条规则删除其余的。</translation>
    </message>
    <message>
        <source>Move old artefacts to a colder tier</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>将旧产物移到更冷的层级</translation>
    </message>
    <message>
        <source>What was not read for a month costs half in a warm tier and a tenth in a cold one. Mind the minimum stay (30 and 90 days) and the fee for reading it back. The saving is of the storage.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>一个月未读取的内容在温层只需一半费用，在冷层只需十分之一。请留意最短存储期（30 天和 90 天）以及读回的费用。节省针对存储。</translation>
    </message>
    <message>
        <source>Compress artefacts before transfer</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>传输前压缩产物</translation>
    </message>
    <message>
        <source>Weights in half precision, columnar data and zstd together typically leave 60 % of the bytes. Leaving the provider is what costs; inside a region transfer is free.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>半精度权重、列式数据与 zstd 结合使用，通常只剩 60 % 的字节数。产生费用的是流出提供商的传输；区域内传输免费。</translation>
    </message>
    <message>
        <source>Commit to a base load</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>为基础负载购买承诺</translation>
    </message>
    <message>
        <source>Work that runs month after month is 20 to 40 % cheaper with a commitment of one year. Commit to the part that is always there, and take the rest on spot.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>月月持续的工作若签订一年期承诺，可便宜 20 至 40 %。对始终存在的部分做出承诺，其余使用抢占式。</translation>
    </message>
</context>
</TS>
